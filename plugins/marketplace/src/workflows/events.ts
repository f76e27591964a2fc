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
