import type { OrderStage } from "@ocop/rules"

export const SHOWN_STAGES = [
  "received",
  "accepted",
  "preparing",
  "on_the_way",
  "delivered",
] as const
export const SHOWN_ENDS = ["canceled", "refused", "returning", "returned"] as const
export type ShownEnd = (typeof SHOWN_ENDS)[number]
export type ShownStage = (typeof SHOWN_STAGES)[number] | ShownEnd

const SHOWN: Readonly<Record<OrderStage, ShownStage>> = {
  waiting: "received",
  accepted: "accepted",
  prepared: "preparing",
  on_the_way: "on_the_way",
  delivered: "delivered",
  returning: "returning",
  returned: "returned",
  refused: "refused",
  cancelled: "canceled",
}

/** Where an order stands, as a buyer asks it. */
export const shownStage = (stage: OrderStage): ShownStage => SHOWN[stage]

export const isShownEnd = (stage: ShownStage): stage is ShownEnd =>
  SHOWN_ENDS.some((end) => end === stage)
