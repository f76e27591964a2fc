import { starsFor, starsForTotal } from "./stars"

describe("starsForTotal", () => {
  it.each([
    [0, 1],
    [29.99, 1],
    [30, 2],
    [49.99, 2],
    [50, 3],
    [69.99, 3],
    [70, 4],
    [70.9, 4],
    [89.99, 4],
    [90, 5],
    [100, 5],
  ])("%d points are %i stars", (total, stars) => {
    expect(starsForTotal("26-2026", total)).toBe(stars)
  })

  it.each([-0.01, 100.01, Number.NaN])("has no band for %d", (total) => {
    expect(() => starsForTotal("26-2026", total)).toThrow(RangeError)
  })
})

describe("starsFor", () => {
  it.each([
    ["26-2026", 92, [], 5, "every minimum met"],
    ["26-2026", 92, [5], 4, "one 5-star minimum missed"],
    ["26-2026", 92, [5, 4], 3, "a 4-star minimum missed as well"],
    ["26-2026", 92, [3], 2, "a 3-star minimum missed: no certificate"],
    ["26-2026", 72, [5], 4, "the band is the lower of the two"],
    ["26-2026", 55, [4, 5], 3, "higher minimums do not lower 3 stars"],
    ["148-2023", 92, [3, 4, 5], 5, "2023 has no marked minimums"],
  ] as const)("%s, %d points, unmet %j: %i stars (%s)", (edition, total, unmet, stars, _why) => {
    expect(starsFor({ edition, total, unmetMinimumStars: unmet })).toBe(stars)
  })
})
