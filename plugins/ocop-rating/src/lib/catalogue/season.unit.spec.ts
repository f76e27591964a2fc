import { monthMask } from "./season"

it.each([
  [[1], 1],
  [[1, 2, 12], 2051],
  [[], null],
])("%j is the mask %j", (months, mask) => {
  expect(monthMask(months)).toBe(mask)
})
