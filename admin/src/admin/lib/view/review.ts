import {
  adminReadReviewPhoto,
  buildUrl,
  type AdminReview,
  type Language,
  type ListingAct,
  type ReviewAct,
} from "@ocop/contracts"
import type { Fact } from "./certificate"
import { formatDay } from "./format"

/** Never in stars, which mean a certificate. */
export const markText = ({ mark }: Pick<AdminReview, "mark">): string => `${mark}/5`

export const reviewFacts = (review: AdminReview, language: Language): Fact[] => {
  const { answer, hidden } = review
  const facts: [string, string | null | undefined][] = [
    ["review_mark", markText(review)],
    ["review_text", review.text],
    ["review_author", review.author_name],
    ["review_written_on", formatDay(review.written_on, language)],
    ["review_changed_on", review.changed_on && formatDay(review.changed_on, language)],
    ["producer", review.producer?.name],
    ["review_answer", answer?.text],
    ["review_hidden_on", hidden && formatDay(hidden.hidden_on, language)],
    ["review_public_reason", hidden?.reason],
  ]
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

/** Below the backend; the dashboard's own session opens them. */
export const reviewPhotoPaths = ({ id, photos }: AdminReview): string[] =>
  photos.map((photo) => buildUrl(adminReadReviewPhoto.path, { params: { id, photo: photo.id } }))

/** As the trail of a listing is read; a buyer's name stands in the review alone. */
export const reviewTrail = (trail: ReviewAct[], buyer: string): ListingAct[] =>
  trail.map(({ id, action, actor, actor_name, acting_for, reason, created_at }) => ({
    id,
    action: `review_${action}`,
    actor_id: actor,
    actor_name:
      [actor_name, acting_for].filter(Boolean).join(", ") || (actor === "buyer" ? buyer : null),
    reason,
    created_at,
  }))
