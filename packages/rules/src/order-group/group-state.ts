import type { OrderStates } from "../commerce/order"
import type { ParcelState } from "../parcel/states"

export const ORDER_STAGES = [
  "waiting",
  "accepted",
  "prepared",
  "on_the_way",
  "delivered",
  "returning",
  "returned",
  "refused",
  "cancelled",
] as const
export type OrderStage = (typeof ORDER_STAGES)[number]

export const GROUP_STATES = [
  "waiting",
  "accepted",
  "prepared",
  "on_the_way",
  "partly_delivered",
  "delivered",
  "returning",
  "returned",
  "refused",
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

/** A parcel that could not be delivered is still on its way: it is tried again or begins to return. */
const STAGE_OF_PARCEL: Readonly<Record<ParcelState, OrderStage>> = {
  placed: "waiting",
  accepted: "accepted",
  preparing: "prepared",
  handed_over: "on_the_way",
  failed: "on_the_way",
  delivered: "delivered",
  returning: "returning",
  returned: "returned",
  refused: "refused",
  cancelled: "cancelled",
}

/** Stages of an order whose goods are not to come to the buyer any more. */
const NOT_COMING: readonly OrderStage[] = ["returning", "returned", "refused", "cancelled"]

const stageOfFramework = ({ status, fulfillment_status }: OrderStates): OrderStage => {
  if (status === "canceled") return "cancelled"
  if (status === "completed") return "delivered"
  return STAGE_OF_FULFILMENT[fulfillment_status] ?? "waiting"
}

/**
 * How far one order is. The parcel knows best: the framework archives what went back and calls
 * cancelled what was refused. An order that was cancelled beside its parcel is cancelled.
 *
 * @param parcel state of its parcel; null for an order without one
 */
export const orderStageOf = (order: OrderStates, parcel: ParcelState | null): OrderStage => {
  const byFramework = stageOfFramework(order)
  if (!parcel) return byFramework
  const stage = STAGE_OF_PARCEL[parcel]
  return byFramework === "cancelled" && !NOT_COMING.includes(stage) ? "cancelled" : stage
}

const FURTHEST = ["on_the_way", "prepared", "accepted", "waiting"] as const

/** When nothing is to come: what went back is told before what was refused or called off. */
const endOf = (stages: readonly OrderStage[]): GroupState => {
  if (stages.includes("returning")) return "returning"
  if (stages.includes("returned")) return "returned"
  return stages.every((stage) => stage === "refused") ? "refused" : "cancelled"
}

/**
 * One word for all orders of a group. An order whose goods do not come says nothing about the others:
 * only when none is to come its end is told. Otherwise the furthest stage is told, and "delivered"
 * only when nothing is still to come.
 *
 * @throws RangeError without any order
 */
export const groupStateOf = (stages: readonly OrderStage[]): GroupState => {
  if (!stages.length) throw new RangeError("A group has at least one order")
  const coming = stages.filter((stage) => !NOT_COMING.includes(stage))
  if (!coming.length) return endOf(stages)
  if (coming.every((stage) => stage === "delivered")) return "delivered"
  if (coming.includes("delivered")) return "partly_delivered"
  return FURTHEST.find((stage) => coming.includes(stage)) ?? "waiting"
}
