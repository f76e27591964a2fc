import { statusOf, toPagesView } from "./pages-view"

const view = (page: number, count: number) => toPagesView({ page, per_page: 24, count })

it.each([
  [1, 0, []],
  [1, 24, [1]],
  [1, 25, [1, 2]],
  [1, 240, [1, 2, null, 10]],
  [5, 240, [1, null, 4, 5, 6, null, 10]],
  [2, 240, [1, 2, 3, null, 10]],
  [10, 240, [1, null, 9, 10]],
])("page %i of %i things shows %j", (page, count, shown) => {
  expect(view(page, count).shown).toEqual(shown)
})

it.each([
  [1, 100, { previous: null, next: 2, past_the_end: false }],
  [5, 100, { previous: 4, next: null, past_the_end: false }],
  [6, 100, { previous: null, next: null, past_the_end: true }],
  [9, 0, { previous: null, next: null, past_the_end: false }],
])("page %i of %i things leads to %j", (page, count, links) => {
  expect(view(page, count)).toMatchObject(links)
})

it.each([
  [{ ok: false as const }, 400],
  [{ ok: true as const, list: { page: 1, per_page: 24, count: 0 } }, 200],
  [{ ok: true as const, list: { page: 3, per_page: 24, count: 48 } }, 404],
])("%j has status %i", (answer, status) => expect(statusOf(answer)).toBe(status))
