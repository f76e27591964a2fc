import type { StoreOrderView } from "@ocop/contracts"
import type { OrderStage as GroupStage } from "@ocop/rules"

export const ORDER_STAGES = ["received", "preparing", "on_the_way", "delivered"] as const
export const ORDER_ENDS = ["canceled", "refused", "returning", "returned"] as const
export type OrderEnd = (typeof ORDER_ENDS)[number]
export type OrderStage = (typeof ORDER_STAGES)[number] | OrderEnd

const BY_PARCEL: Readonly<Record<GroupStage, OrderStage>> = {
  waiting: "received",
  accepted: "received",
  prepared: "preparing",
  on_the_way: "on_the_way",
  delivered: "delivered",
  returning: "returning",
  returned: "returned",
  refused: "refused",
  cancelled: "canceled",
}

const BY_FULFILLMENT: Record<string, OrderStage> = {
  not_fulfilled: "received",
  partially_fulfilled: "preparing",
  fulfilled: "preparing",
  partially_shipped: "on_the_way",
  shipped: "on_the_way",
  partially_delivered: "on_the_way",
  delivered: "delivered",
}

export const isOrderEnd = (stage: OrderStage): stage is OrderEnd =>
  ORDER_ENDS.some((end) => end === stage)

/**
 * Where an order stands, as a buyer asks it; a state nobody knows counts as just received.
 *
 * @param stage how far its parcel is, which knows more than the order; undefined where nobody asked
 */
export const orderStage = (
  { status, fulfillment_status }: Pick<StoreOrderView, "status" | "fulfillment_status">,
  stage?: GroupStage
): OrderStage => {
  if (stage) return BY_PARCEL[stage]
  if (status === "canceled") return "canceled"
  if (status === "completed") return "delivered"
  return BY_FULFILLMENT[fulfillment_status] ?? "received"
}
