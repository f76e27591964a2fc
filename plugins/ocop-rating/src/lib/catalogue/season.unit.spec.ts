import { harvestMonths, monthMask } from "./season"

it.each([
  [
    [3, 1, 2],
    [1, 2, 3],
  ],
  [
    ["11", "12"],
    [11, 12],
  ],
  ["3, 4;5", [3, 4, 5]],
  [7, [7]],
  [[1, 1, 13, 0, -1, 2.5, "x", null], [1]],
  ["", []],
  [null, []],
  [undefined, []],
  [{ from: 3 }, []],
])("%j are the months %j", (noted, months) => {
  expect(harvestMonths(noted)).toEqual(months)
})

it.each([
  [[1], 1],
  [[1, 2, 12], 2051],
  [[], null],
])("%j is the mask %j", (months, mask) => {
  expect(monthMask(months)).toBe(mask)
})
