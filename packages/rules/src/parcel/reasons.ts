/** Why a producer does not send an order. */
export const REFUSAL_REASONS = [
  "out_of_stock",
  "cannot_deliver_there",
  "cannot_prepare_in_time",
  "buyer_unreachable",
  "unanswered",
  "other",
] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

/** Why a buyer calls an order off. */
export const BUYER_CANCEL_REASONS = [
  "changed_mind",
  "ordered_by_mistake",
  "too_slow",
  "other",
] as const

/** Why an order is called off; `by_floor` is staff's, who cancel it in the framework's own screens. */
export const CANCEL_REASONS = [...BUYER_CANCEL_REASONS, "by_floor"] as const
export type CancelReason = (typeof CANCEL_REASONS)[number]

/** Why the goods could not be given to the buyer. */
export const FAILURE_REASONS = [
  "nobody_home",
  "buyer_unreachable",
  "wrong_address",
  "refused_by_buyer",
  "postponed",
  "damaged_on_the_way",
  "weather",
  "other",
] as const
export type FailureReason = (typeof FAILURE_REASONS)[number]

/** How the goods leave the producer. */
export const HAND_OVER_WAYS = ["carrier", "own", "pickup"] as const
export type HandOverWay = (typeof HAND_OVER_WAYS)[number]

/** The reason that says nothing by itself and needs words. */
export const OTHER_REASON = "other"

/** Length of the words beside a reason, in characters, without spaces at their ends. */
export const PARCEL_NOTE_MAX = 500

/** Deliveries that are tried before the goods go back; ours, no law sets it. */
export const MAX_DELIVERY_ATTEMPTS = 3
