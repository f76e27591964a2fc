import { get, post } from "../http/endpoint"
import type {
  AdminHideReviewBody,
  AdminListReviewsQuery,
  AdminShowReviewBody,
  ProducerAnswerReviewBody,
  ProducerListReviewsQuery,
  ReviewPhotoQuery,
  StoreListReviewsQuery,
  StoreRemoveReviewBody,
  StoreWriteReviewBody,
} from "./requests"
import type {
  AdminReviewListResponse,
  AdminReviewResponse,
  ProducerReviewListResponse,
  ProducerReviewResponse,
  StoreOrderReviewsResponse,
  StoreReviewListResponse,
} from "./responses"

// Of everybody.

/** 404 `product.not_found`, as for the product itself. */
export const listReviews = get<StoreListReviewsQuery, StoreReviewListResponse>(
  "/store/ocop/products/:handle/reviews"
)
/** `image/webp`; 404 `photo.not_found` as soon as its review is hidden. */
export const readReviewPhoto = get<ReviewPhotoQuery, never>("/store/ocop/reviews/:id/photos/:photo")

// Of the buyer. `:id` is the order's. Writes need the customer's session, or the phone of the order:
// 404 `order.not_found` for anybody else, 429 after several wrong phones.

/** For whoever holds the order's unguessable id, as `readOrder`. */
export const readOrderReviews = get<undefined, StoreOrderReviewsResponse>(
  "/store/ocop/orders/:id/reviews"
)
/**
 * Writes the one review of an order's line, or changes it; sent twice it is the same review.
 * 400 `review.not_delivered`, `review.too_late`, `review.change_too_late`, `photo.unreadable`;
 * 404 `review.line_not_found`.
 */
export const writeReview = post<StoreWriteReviewBody, StoreOrderReviewsResponse>(
  "/store/ocop/orders/:id/lines/:line_id/review"
)
/** At any time; 404 `review.not_found` when there is none. */
export const removeReview = post<StoreRemoveReviewBody, StoreOrderReviewsResponse>(
  "/store/ocop/orders/:id/lines/:line_id/review/remove"
)

// Of a producer's members who may answer buyers. 404 `review.not_found` for another producer's.

export const listOwnReviews = get<ProducerListReviewsQuery, ProducerReviewListResponse>(
  "/producer/ocop/reviews"
)
/** The one answer, or another text for it; 400 `review.is_hidden`. Sent twice it is given once. */
export const answerReview = post<ProducerAnswerReviewBody, ProducerReviewResponse>(
  "/producer/ocop/reviews/:id/answer"
)

// Of staff.

export const adminListReviews = get<AdminListReviewsQuery, AdminReviewListResponse>(
  "/admin/ocop/reviews"
)
export const adminReadReview = get<undefined, AdminReviewResponse>("/admin/ocop/reviews/:id")
/** 400 `review.already_hidden` for another reason than it is hidden for. */
export const adminHideReview = post<AdminHideReviewBody, AdminReviewResponse>(
  "/admin/ocop/reviews/:id/hide"
)
export const adminShowReview = post<AdminShowReviewBody, AdminReviewResponse>(
  "/admin/ocop/reviews/:id/show"
)
/** `image/webp`, hidden or not. */
export const adminReadReviewPhoto = get<ReviewPhotoQuery, never>(
  "/admin/ocop/reviews/:id/photos/:photo"
)
