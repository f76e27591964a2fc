import type { StoreOrderView } from "@ocop/contracts"

export const ORDER_STAGES = ["received", "preparing", "on_the_way", "delivered"] as const
export type OrderStage = (typeof ORDER_STAGES)[number] | "canceled"

const BY_FULFILLMENT: Record<string, OrderStage> = {
  not_fulfilled: "received",
  partially_fulfilled: "preparing",
  fulfilled: "preparing",
  partially_shipped: "on_the_way",
  shipped: "on_the_way",
  partially_delivered: "on_the_way",
  delivered: "delivered",
}

/** Where an order stands, as a buyer asks it; a state nobody knows counts as just received. */
export const orderStage = ({
  status,
  fulfillment_status,
}: Pick<StoreOrderView, "status" | "fulfillment_status">): OrderStage => {
  if (status === "canceled") return "canceled"
  if (status === "completed") return "delivered"
  return BY_FULFILLMENT[fulfillment_status] ?? "received"
}
