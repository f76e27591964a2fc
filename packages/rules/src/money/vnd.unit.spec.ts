import { roundVnd, splitTaxInclusive } from "./vnd"

it.each([
  [28888.888, 28889],
  [0.5, 1],
  [-0.5, -1],
  [120000, 120000],
])("rounds %d to %d đồng", (amount, whole) => {
  expect(roundVnd(amount)).toBe(whole)
})

it.each([
  [108000, 8, 100000, 8000],
  [31200, 8, 28889, 2311],
  [100000, 0, 100000, 0],
  [1, 10, 1, 0],
])("%d đồng at %d %% hold %d net and %d tax", (total, rate, net, tax) => {
  expect(splitTaxInclusive(total, rate)).toEqual({ net, tax, total })
})

it("adds up for every total and rate", () => {
  for (const rate of [0, 5, 8, 10])
    for (let total = 0; total < 5000; total += 7) {
      const split = splitTaxInclusive(total, rate)
      expect(split.net + split.tax).toBe(total)
    }
})
