import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound, refusal } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import {
  judgeReview,
  localDate,
  mayChangeReview,
  REVIEW_PHOTOS_MAX,
  type ReviewMark,
} from "@ocop/rules"
import { deliveredOnOf } from "../../lib/parcel/parcel-view"
import { nameOfLine, readLines, type BoughtLine } from "../../lib/review/order-lines"
import { photosOf } from "../../lib/review/photo-files"
import type { Mover, ParcelRow } from "../../modules/parcel/service"
import type { KeptPhoto, ReviewRow } from "../../modules/review/service"

export interface WriteReviewInput extends Mover {
  parcel_id: string
  line_id: string
  mark: ReviewMark
  text: string | null
  author_name: string | null
  photos: { content: string }[]
  keep_photos: string[]
}

export type Line = BoughtLine & { product_id: string }

export const findLine = async (
  container: MedusaContainer,
  parcel: ParcelRow,
  id: string
): Promise<Line> => {
  const line = (await readLines(container, parcel.order_id)).find((one) => one.id === id)
  if (!line?.product_id) throw notFound("review.line_not_found")
  return { ...line, product_id: line.product_id }
}

export const assertMayWrite = (parcel: ParcelRow, written: ReviewRow | null): void => {
  if (written) {
    if (!mayChangeReview(localDate(written.written_on), today()))
      throw refusal("review.change_too_late")
    return
  }
  const judged = judgeReview(parcel.state, deliveredOnOf(parcel), today())
  if (!judged.ok) throw refusal(judged.code)
}

export const keptOf = (written: ReviewRow | null, { keep_photos, photos }: WriteReviewInput) => {
  const kept = written ? photosOf(written).filter(({ id }) => keep_photos.includes(id)) : []
  if (kept.length + photos.length > REVIEW_PHOTOS_MAX) throw refusal("photo.too_many")
  return kept
}

/** Whether it says already what is sent: the same form sent twice. */
export const isSame = (
  row: ReviewRow,
  { mark, text, author_name, photos, keep_photos }: WriteReviewInput
) =>
  !photos.length &&
  photosOf(row).every(({ id }) => keep_photos.includes(id)) &&
  row.mark === mark &&
  row.text === text &&
  row.author_name === author_name

export const bought = (parcel: ParcelRow, line: Line) => ({
  order_id: parcel.order_id,
  order_number: parcel.order_number,
  order_line_id: line.id,
  producer_id: parcel.producer_id,
  product_id: line.product_id,
  product_title: nameOfLine(line),
  variant_title: line.variant_title,
  written_on: today(),
})

export const said = ({ mark, text, author_name }: WriteReviewInput, photos: KeptPhoto[]) => ({
  mark,
  text,
  author_name,
  photos: photos as never,
})
