import type { StoreReview, StoreReviewListResponse } from "@ocop/contracts"
import { excerptOf, toBuyerRatings as toRatings } from "./review-view"

const toBuyerRatings = (list: StoreReviewListResponse) =>
  toRatings(list, ({ author_name }) => author_name ?? "Một người mua")

const review = (changes: Partial<StoreReview> = {}): StoreReview =>
  ({
    id: "rvw_1",
    variant_title: null,
    written_on: "2026-11-28",
    content: {
      mark: 4,
      text: "Thơm.",
      author_name: null,
      changed_on: null,
      photos: [],
      answer: null,
    },
    hidden: null,
    ...changes,
  }) as StoreReview

const list = (
  average: number | null,
  count: number,
  reviews: StoreReview[]
): StoreReviewListResponse => ({
  reviews,
  summary: { average, count, marks: { 1: 0, 2: 0, 3: 0, 4: count, 5: 0 } },
  page: 1,
  per_page: 3,
  count: reviews.length,
})

it("leaves a short text whole and ends a long one at a word", () => {
  expect(excerptOf("Ngon.")).toEqual({ text: "Ngon.", isCut: false })
  const { text, isCut } = excerptOf("trà ".repeat(200))
  expect(isCut).toBe(true)
  expect(text).toMatch(/ trà…$/)
  expect(excerptOf("a".repeat(400)).text).toHaveLength(241)
})

it("tells search engines of shown reviews and their writers", () => {
  expect(toBuyerRatings(list(4, 1, [review()]))).toEqual({
    average: 4,
    count: 1,
    reviews: [{ author: "Một người mua", mark: 4, text: "Thơm.", written_on: "2026-11-28" }],
  })
})

it("tells nothing of hidden ones, and nothing at all when no other is there", () => {
  const hidden = review({
    content: null,
    hidden: { reason: "Nhầm hàng", hidden_on: "2026-11-28" },
  } as Partial<StoreReview>)
  expect(toBuyerRatings(list(4, 1, [hidden]))?.reviews).toEqual([])
  expect(toBuyerRatings(list(null, 0, [hidden]))).toBeNull()
})
