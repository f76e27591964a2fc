/** A cart has become several orders; carries the group's `{ id }`. */
export const ORDER_GROUP_PLACED = "ocop.order_group.placed"

/** Names of what happens on the floor, for subscribers here and in later plugins. */
export const MARKETPLACE_EVENTS = { ORDER_GROUP_PLACED } as const
