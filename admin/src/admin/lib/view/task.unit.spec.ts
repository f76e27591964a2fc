import { percentOf } from "./task"

it.each([
  [0, 0, null],
  [0, 4, 0],
  [1, 3, 33],
  [4, 4, 99],
])("%d of %d steps are %s percent", (done, total, percent) => {
  expect(percentOf({ done, total })).toBe(percent)
})
