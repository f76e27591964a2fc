import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StoreReviewLine } from "@ocop/contracts"
import { today } from "@ocop/rating/lib/today"
import { addDays, judgeReview, localDate, mayChangeReview, REVIEW_CHANGE_DAYS } from "@ocop/rules"
import type { ParcelRow } from "../../modules/parcel/service"
import type { ReviewRow } from "../../modules/review/service"
import { deliveredOnOf } from "../parcel/parcel-view"
import { toOwnReview } from "./review-views"
import { reviewsOf } from "./service-of"

/** A line as it was bought. */
export interface BoughtLine {
  id: string
  product_id: string | null
  title: string
  product_title: string | null
  variant_title: string | null
}

const FIELDS = ["id", "product_id", "title", "product_title", "variant_title"]

export const readLines = async (
  container: MedusaContainer,
  orderId: string
): Promise<BoughtLine[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS.map((field) => `items.${field}`),
    filters: { id: [orderId] },
  })
  // the fields asked for are exactly those of BoughtLine
  return (data[0] as unknown as { items?: BoughtLine[] } | undefined)?.items ?? []
}

export const nameOfLine = ({ product_title, title }: BoughtLine): string => product_title ?? title

/** The last day on which a review may be written or changed; null when it may not. */
const openUntil = (parcel: ParcelRow, review: ReviewRow | null): string | null => {
  if (!review) {
    const judged = judgeReview(parcel.state, deliveredOnOf(parcel), today())
    return judged.ok ? judged.value : null
  }
  const writtenOn = localDate(review.written_on)
  return mayChangeReview(writtenOn, today()) ? addDays(writtenOn, REVIEW_CHANGE_DAYS) : null
}

/** The lines of an order with what its buyer thinks of each. */
export const readReviewLines = async (
  container: MedusaContainer,
  parcel: ParcelRow
): Promise<StoreReviewLine[]> => {
  const [lines, rows] = await Promise.all([
    readLines(container, parcel.order_id),
    reviewsOf(container).listOcopReviews(
      { order_id: parcel.order_id },
      { take: null as unknown as number }
    ),
  ])
  const byLine = new Map(rows.map((row) => [row.order_line_id, row]))
  return lines.map((line) => {
    const row = byLine.get(line.id) ?? null
    return {
      line_id: line.id,
      title: nameOfLine(line),
      variant_title: line.variant_title,
      review: row && toOwnReview(row),
      open_until: openUntil(parcel, row),
    }
  })
}
