/** A cart has become several orders; carries the group's `{ id }`. */
export const ORDER_GROUP_PLACED = "ocop.order_group.placed"
/** Rates, limits or pick-up have changed; carries `{ producer_id }`, null for the floor's own. */
export const SHIPPING_CHANGED = "ocop.shipping.changed"

/** Names of what happens on the floor, for subscribers here and in later plugins. */
export const MARKETPLACE_EVENTS = { ORDER_GROUP_PLACED, SHIPPING_CHANGED } as const
