import type {
  AdminReview,
  ProducerReview,
  ReviewAnswer,
  ReviewContent,
  ReviewHiding,
  StoreHeldReview,
  StoreOwnReview,
  StoreReview,
} from "@ocop/contracts"
import type { ReviewMark } from "@ocop/rules"
import type { ReviewRow } from "../../modules/review/service"
import { photosOf } from "./photo-files"

const answerOf = ({
  answer_text,
  answered_on,
  answer_changed_on,
}: ReviewRow): ReviewAnswer | null =>
  answer_text !== null && answered_on !== null
    ? { text: answer_text, answered_on, changed_on: answer_changed_on }
    : null

const hidingOf = ({ hidden_reason, hidden_on }: ReviewRow): ReviewHiding | null =>
  hidden_reason !== null && hidden_on !== null ? { reason: hidden_reason, hidden_on } : null

const contentOf = (row: ReviewRow): ReviewContent => ({
  // the table takes no other
  mark: row.mark as ReviewMark,
  text: row.text,
  author_name: row.author_name,
  changed_on: row.changed_on,
  photos: photosOf(row).map(({ id, width, height }) => ({ id, width, height })),
  answer: answerOf(row),
})

export const toStoreReview = (row: ReviewRow): StoreReview => {
  const { id, variant_title, written_on } = row
  const hidden = hidingOf(row)
  return hidden
    ? { id, variant_title, written_on, content: null, hidden }
    : { id, variant_title, written_on, content: contentOf(row), hidden: null }
}

export const toOwnReview = (row: ReviewRow): StoreOwnReview => ({
  id: row.id,
  written_on: row.written_on,
  ...contentOf(row),
  hidden: hidingOf(row),
})

export const toHeldReview = (row: ReviewRow): StoreHeldReview => ({
  ...toOwnReview(row),
  order_id: row.order_id,
  product_title: row.product_title,
})

export const toProducerReview = (row: ReviewRow): ProducerReview => ({
  ...toStoreReview(row),
  order_id: row.order_id,
  order_number: row.order_number,
  product_title: row.product_title,
})

export const toAdminReview = (
  row: ReviewRow,
  producers: ReadonlyMap<string, string>
): AdminReview => {
  const name = producers.get(row.producer_id)
  return {
    ...toHeldReview(row),
    order_number: row.order_number,
    product_id: row.product_id,
    producer: name === undefined ? null : { id: row.producer_id, name },
  }
}
