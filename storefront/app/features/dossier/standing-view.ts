import type { Language } from "@ocop/contracts"
import {
  blocking,
  reachableStars,
  scoredCriteria,
  scoreSheet,
  starsOf,
  type Scorecard,
  type Sheet,
} from "@ocop/rules"
import { anchorOf } from "../evaluation/sheet-view"

export interface StandingBlocker {
  code: string
  title: string
  /** The least choice that would do. */
  least: string
  answered: boolean
  /** Where it is answered: the group's number and the place on its page. */
  group: number
  anchor: string
}

export interface StandingStar {
  stars: number
  state: "reached" | "open" | "blocked"
  pointsShort: number
  blockers: StandingBlocker[]
}

export interface Standing {
  answered: number
  count: number
  total: number
  /** The most stars that can still be had; null when not even three. */
  reachable: number | null
  /** What the sheet comes to once everything is answered; null before. */
  reached: number | null
  /** What stands in the way, star by star. */
  stars: StandingStar[]
  groups: {
    no: number
    title: string
    max: number
    points: number
    answered: number
    count: number
  }[]
  /** The first criterion without an answer. */
  next: { code: string; group: number; anchor: string } | null
}

const groupsOf = (card: Scorecard) => card.parts.flatMap(({ groups }) => groups)

const codesOf = (card: Scorecard, no: number): string[] =>
  scoredCriteria({
    ...card,
    parts: card.parts.map((part) => ({ ...part, groups: part.groups.filter((g) => g.no === no) })),
  }).map(({ code }) => code)

/** Which group a criterion is answered in. */
const groupByCode = (card: Scorecard): Map<string, number> =>
  new Map(groupsOf(card).flatMap(({ no }) => codesOf(card, no).map((code) => [code, no] as const)))

/** Where a criterion is answered: the number of its group, and the place on that page. */
export const placeOf = (card: Scorecard, code: string) => ({
  group: groupByCode(card).get(code) ?? 1,
  anchor: anchorOf(code),
})

/** How a self-assessment stands: points, what is open, and what is missing for which star. */
export const toStanding = (card: Scorecard, sheet: Sheet, language: Language): Standing => {
  const score = scoreSheet(card, sheet)
  const groups = groupByCode(card)
  const openAt = (code: string) => ({ code, ...placeOf(card, code) })
  const count = groups.size
  const [next] = score.unanswered
  return {
    answered: count - score.unanswered.length,
    count,
    total: score.total,
    reachable: reachableStars(card, sheet),
    reached: score.complete ? starsOf(card, sheet).stars : null,
    stars: blocking(card, sheet).map(({ stars, reached, open, pointsShort, blockers }) => ({
      stars,
      state: reached ? "reached" : open ? "open" : "blocked",
      pointsShort,
      blockers: blockers.map(({ criterion, least, chosen }) => ({
        ...openAt(criterion.code),
        title: criterion.title[language],
        least: least.text[language],
        answered: chosen !== null,
      })),
    })),
    groups: groupsOf(card).map(({ no, title, max }) => {
      const codes = codesOf(card, no)
      const open = codes.filter((code) => score.unanswered.includes(code)).length
      const points = score.groups[no] ?? 0
      return {
        no,
        title: title[language],
        max,
        points,
        count: codes.length,
        answered: codes.length - open,
      }
    }),
    next: next ? openAt(next) : null,
  }
}
