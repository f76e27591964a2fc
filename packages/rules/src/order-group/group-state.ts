import type { OrderStates } from "../commerce/order"

export const ORDER_STAGES = ["waiting", "prepared", "on_the_way", "delivered", "cancelled"] as const
export type OrderStage = (typeof ORDER_STAGES)[number]

export const GROUP_STATES = [
  "waiting",
  "prepared",
  "on_the_way",
  "partly_delivered",
  "delivered",
  "cancelled",
] as const
export type GroupState = (typeof GROUP_STATES)[number]

const STAGE_OF_FULFILMENT: Readonly<Record<string, OrderStage>> = {
  partially_fulfilled: "prepared",
  fulfilled: "prepared",
  partially_shipped: "on_the_way",
  shipped: "on_the_way",
  partially_delivered: "on_the_way",
  delivered: "delivered",
}

/** How far one order is, from the two states the commerce framework keeps of it. */
export const orderStageOf = ({ status, fulfillment_status }: OrderStates): OrderStage => {
  if (status === "canceled") return "cancelled"
  if (status === "completed") return "delivered"
  return STAGE_OF_FULFILMENT[fulfillment_status] ?? "waiting"
}

/**
 * One word for all orders of a group. A cancelled order says nothing about the others: only when all
 * are cancelled the group is. Otherwise the furthest stage is told, and "delivered" only when nothing
 * is still to come.
 *
 * @throws RangeError without any order
 */
export const groupStateOf = (stages: readonly OrderStage[]): GroupState => {
  if (!stages.length) throw new RangeError("A group has at least one order")
  const going = stages.filter((stage) => stage !== "cancelled")
  if (!going.length) return "cancelled"
  if (going.every((stage) => stage === "delivered")) return "delivered"
  if (going.includes("delivered")) return "partly_delivered"
  if (going.includes("on_the_way")) return "on_the_way"
  return going.includes("prepared") ? "prepared" : "waiting"
}
