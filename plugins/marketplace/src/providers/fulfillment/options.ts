/** Ways to the buyer that the provider knows; the `id` stands in an option's data. */
export const STANDARD = "standard"
export const PICK_UP = "pick-up"

export const DELIVERY_WAYS = [STANDARD, PICK_UP] as const
export type DeliveryWay = (typeof DELIVERY_WAYS)[number]

export const isDeliveryWay = (value: unknown): value is DeliveryWay =>
  DELIVERY_WAYS.some((way) => way === value)

/** Identifier of the provider and its id in the configuration. */
export const FULFILLMENT_PROVIDER = "ocop_ocop"

/** Under this name the plan travels in the context of a price. */
export const PLAN_KEY = "ocop_shipping_plan"
