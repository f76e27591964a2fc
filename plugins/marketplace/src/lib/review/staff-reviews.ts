import type { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminListReviewsQuery,
  AdminReviewListResponse,
  AdminReviewResponse,
  ReviewAct,
} from "@ocop/contracts"
import type { ReviewActRow, ReviewRow } from "../../modules/review/service"
import { NEWEST_FIRST } from "./list-reviews"
import { toAdminReview } from "./review-views"
import { findReviewOr404, reviewsOf } from "./service-of"

const namesOf = async (
  container: MedusaContainer,
  rows: readonly ReviewRow[]
): Promise<Map<string, string>> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "ocop_producer",
    fields: ["id", "name"],
    filters: { id: [...new Set(rows.map(({ producer_id }) => producer_id))] },
  })
  return new Map(data.map(({ id, name }) => [id, name]))
}

/** What is typed is looked for as it is: a percent sign stands for itself. */
const literal = (words: string): string => `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

const filtersOf = ({ hidden, mark, q }: z.output<typeof AdminListReviewsQuery>) => ({
  ...(hidden === undefined ? {} : { hidden_on: hidden ? { $ne: null } : null }),
  ...(mark ? { mark } : {}),
  ...(q
    ? { $or: [{ text: { $ilike: literal(q) } }, { product_title: { $ilike: literal(q) } }] }
    : {}),
})

/** Reviews as staff judge them, hidden or not. */
export const listStaffReviews = async (
  container: MedusaContainer,
  asked: z.output<typeof AdminListReviewsQuery>
): Promise<AdminReviewListResponse> => {
  const { limit, offset } = asked
  const [rows, count] = await reviewsOf(container).listAndCountOcopReviews(filtersOf(asked), {
    skip: offset,
    take: limit,
    order: NEWEST_FIRST,
  })
  const names = await namesOf(container, rows)
  return { reviews: rows.map((row) => toAdminReview(row, names)), limit, offset, count }
}

const toAct = ({ created_at, ...row }: ReviewActRow): ReviewAct => ({
  id: row.id,
  action: row.action,
  actor: row.actor,
  actor_name: row.actor_name,
  acting_for: row.acting_for,
  reason: row.reason,
  created_at: new Date(created_at).toISOString(),
})

/** One review with what was done with it. @throws MedusaError `review.not_found` */
export const readStaffReview = async (
  container: MedusaContainer,
  id: string
): Promise<AdminReviewResponse> => {
  const row = await findReviewOr404(container, id)
  const [names, acts] = await Promise.all([
    namesOf(container, [row]),
    reviewsOf(container).listOcopReviewActs(
      { review_id: id },
      { take: null as unknown as number, order: { created_at: "ASC", id: "ASC" } }
    ),
  ])
  return { review: toAdminReview(row, names), trail: acts.map(toAct) }
}
