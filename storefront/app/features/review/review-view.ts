import type { ReviewContent, StoreReview, StoreReviewListResponse } from "@ocop/contracts"

/** How much of a review's words stands on the product's own page, in characters. */
const EXCERPT = 280

/** The beginning of a long text up to a word's end, and whether something was left out. */
export const excerptOf = (text: string): { text: string; isCut: boolean } => {
  if (text.length <= EXCERPT) return { text, isCut: false }
  const head = text.slice(0, EXCERPT)
  return { text: `${head.slice(0, Math.max(head.lastIndexOf(" "), EXCERPT - 40))}…`, isCut: true }
}

/** What search engines are told: of shown reviews alone, and only where there are some. */
export interface BuyerRatings {
  /** 1 to 5 */
  average: number
  count: number
  reviews: { author: string; mark: number; text: string | null; written_on: string }[]
}

type AuthorOf = (content: Pick<ReviewContent, "author_name">) => string

const toRated = ({ content, written_on }: StoreReview, authorOf: AuthorOf) => {
  if (!content) return []
  const text = content.text && excerptOf(content.text).text
  return [{ author: authorOf(content), mark: content.mark, text, written_on }]
}

export const toBuyerRatings = (
  { summary: { average, count }, reviews }: StoreReviewListResponse,
  authorOf: AuthorOf
): BuyerRatings | null =>
  average === null
    ? null
    : { average, count, reviews: reviews.flatMap((review) => toRated(review, authorOf)) }
