import type { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  ProducerListReviewsQuery,
  ProducerReviewListResponse,
  StoreListReviewsQuery,
  StoreReviewListResponse,
} from "@ocop/contracts"
import { averageMark } from "@ocop/rules"
import { toProducerReview, toStoreReview } from "./review-views"
import { reviewsOf } from "./service-of"

export const NEWEST_FIRST = { created_at: "DESC", id: "DESC" } as const

/** What buyers think of a product, hidden reviews in their place. */
export const listStoreReviews = async (
  container: MedusaContainer,
  product_id: string,
  { page, per_page }: z.output<typeof StoreListReviewsQuery>
): Promise<StoreReviewListResponse> => {
  const service = reviewsOf(container)
  const window = { skip: (page - 1) * per_page, take: per_page, order: NEWEST_FIRST }
  const [[rows, count], marks] = await Promise.all([
    service.listAndCountOcopReviews({ product_id }, window),
    service.countMarks(product_id),
  ])
  const { average, count: counted } = averageMark(marks) ?? { average: null, count: 0 }
  return {
    reviews: rows.map(toStoreReview),
    summary: { average, count: counted, marks },
    page,
    per_page,
    count,
  }
}

/** What buyers think of a producer's goods. */
export const listProducerReviews = async (
  container: MedusaContainer,
  producer_id: string,
  { answered, limit, offset }: z.output<typeof ProducerListReviewsQuery>
): Promise<ProducerReviewListResponse> => {
  const service = reviewsOf(container)
  const waiting = { producer_id, answered_on: null, hidden_on: null }
  const filters = answered ? { producer_id, answered_on: { $ne: null } } : waiting
  const [[rows, count], [, unanswered]] = await Promise.all([
    service.listAndCountOcopReviews(answered === undefined ? { producer_id } : filters, {
      skip: offset,
      take: limit,
      order: NEWEST_FIRST,
    }),
    service.listAndCountOcopReviews(waiting, { take: 1, select: ["id"] }),
  ])
  return { reviews: rows.map(toProducerReview), unanswered, limit, offset, count }
}
