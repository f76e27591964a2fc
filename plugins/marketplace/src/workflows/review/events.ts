/** A buyer wrote, changed or removed a review; carries `{ id, product_id, action }`. */
export const REVIEW_WRITTEN = "ocop.review.written"
/** A producer answered a review, or changed the answer; carries `{ id, product_id, action }`. */
export const REVIEW_ANSWERED = "ocop.review.answered"
/** Staff hid a review or showed it again; carries `{ id, product_id, action }`. */
export const REVIEW_MODERATED = "ocop.review.moderated"
