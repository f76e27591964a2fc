import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "@ocop/rating/lib/refusal"
import { REVIEW_MODULE } from "../../modules/review"
import type ReviewModuleService from "../../modules/review/service"
import type { ReviewRow } from "../../modules/review/service"

export const reviewsOf = (container: MedusaContainer) =>
  container.resolve<ReviewModuleService>(REVIEW_MODULE)

export const reviewOfLine = async (
  container: MedusaContainer,
  order_line_id: string
): Promise<ReviewRow | null> => {
  const [row] = await reviewsOf(container).listOcopReviews({ order_line_id }, { take: 1 })
  return row ?? null
}

/** @param filters whose it must be */
export const findReview = async (
  container: MedusaContainer,
  id: string,
  filters: { producer_id?: string } = {}
): Promise<ReviewRow | null> => {
  const [row] = await reviewsOf(container).listOcopReviews({ ...filters, id: [id] }, { take: 1 })
  return row ?? null
}

/** @throws MedusaError `review.not_found`, alike for another producer's review and for none */
export const findReviewOr404 = async (
  container: MedusaContainer,
  id: string,
  filters: { producer_id?: string } = {}
): Promise<ReviewRow> => {
  const row = await findReview(container, id, filters)
  if (!row) throw notFound("review.not_found")
  return row
}
