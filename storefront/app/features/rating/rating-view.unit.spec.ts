import { toRatingView } from "./rating-view"

it.each([
  [4.56, 128, "vi", { score: "4,6", count: 128 }],
  [4.56, 128, "en", { score: "4.6", count: 128 }],
  [5, 1, "vi", { score: "5,0", count: 1 }],
  [null, 0, "vi", null],
  [3, 0, "vi", null],
] as const)("an average of %s by %s buyers reads in %s as %j", (average, count, language, view) => {
  expect(toRatingView(average, count, language)).toEqual(view)
})
