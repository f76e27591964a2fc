import type { Page } from "@ocop/contracts"

export interface PagesView {
  page: number
  pages: number
  /** Pages to show; null stands for those left out. */
  shown: (number | null)[]
  previous: number | null
  next: number | null
  /** True when the list has something, but not on this page. */
  past_the_end: boolean
}

const AROUND = 1

const worthShowing = (page: number, pages: number): number[] => {
  const near = Array.from({ length: 2 * AROUND + 1 }, (_, index) => page - AROUND + index)
  const all = [1, ...near, pages].filter((one) => one >= 1 && one <= pages)
  return [...new Set(all)].sort((a, b) => a - b)
}

const withGaps = (numbers: number[]): (number | null)[] =>
  numbers.flatMap((number, index) => {
    const before = numbers[index - 1]
    return before !== undefined && number - before > 1 ? [null, number] : [number]
  })

export const toPagesView = ({ page, per_page, count }: Page): PagesView => {
  const pages = Math.ceil(count / per_page)
  const past_the_end = count > 0 && page > pages
  return {
    page,
    pages,
    shown: withGaps(worthShowing(page, pages)),
    previous: page > 1 && page <= pages ? page - 1 : null,
    next: page < pages ? page + 1 : null,
    past_the_end,
  }
}

/** HTTP status of a list's page: 400 for refused filters, 404 past its end. */
export const statusOf = (answer: { ok: true; list: Page } | { ok: false }): number => {
  if (!answer.ok) return 400
  return toPagesView(answer.list).past_the_end ? 404 : 200
}
