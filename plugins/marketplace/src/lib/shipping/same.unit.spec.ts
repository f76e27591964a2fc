import { isSame } from "./same"

it.each([
  [{ a: 1, b: { c: [1, 2] } }, { b: { c: [1, 2] }, a: 1 }, true],
  [{ a: [1, 2] }, { a: [2, 1] }, false],
  [null, null, true],
  [null, {}, false],
  [{ a: null }, { a: 0 }, false],
])("%j and %j: %s", (one, other, same) => {
  expect(isSame(one, other)).toBe(same)
})
