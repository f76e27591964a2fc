/** A cart has become several orders; carries the group's `{ id }`. */
export const ORDER_GROUP_PLACED = "ocop.order_group.placed"
/** Rates, limits or pick-up have changed; carries `{ producer_id }`, null for the floor's own. */
export const SHIPPING_CHANGED = "ocop.shipping.changed"
/** Something was said about a payment; carries `{ order_id, statement_id, change_id, state }`. */
export const PAYMENT_STATED = "ocop.payment.stated"
/** A producer is paid into another account; carries `{ producer_id, bank_account_id }`. */
export const BANK_ACCOUNT_CHANGED = "ocop.bank_account.changed"
/** An application was handed in, taken back, decided or withdrawn; carries `{ id, state }`. */
export const APPLICATION_MOVED = "ocop.application.moved"
/** A producer may sell from now on, or no longer; carries the producer's `{ id }`. */
export const SELLER_CHANGED = "ocop.seller.changed"
/** A parcel has been moved; carries `{ id, order_id, from, to }`. */
export const PARCEL_MOVED = "ocop.parcel.moved"
/** A return was asked for or moved; carries its `{ id, order_id, to }`. */
export const RETURN_MOVED = "ocop.return.moved"
/** A producer has not answered an order for a while; carries its parcel's `{ id, order_id }`. */
export const ORDER_WAITING = "ocop.order.waiting"
/** Staff should take an unanswered order up; carries its parcel's `{ id, order_id }`. */
export const ORDER_ESCALATED = "ocop.order.escalated"
/** A buyer or a producer wrote to the other; carries the thread's `{ id, message_id, actor }`. */
export const QUESTION_WRITTEN = "ocop.question.written"
/** A complaint was made or acted on; carries its `{ id, entry_id, act }`. */
export const COMPLAINT_ACTED = "ocop.complaint.acted"
