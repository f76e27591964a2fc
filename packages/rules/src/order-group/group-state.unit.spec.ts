import { PARCEL_STATES, type ParcelState } from "../parcel/states"
import {
  GROUP_STATES,
  groupStateOf,
  ORDER_STAGES,
  orderStageOf,
  type GroupState,
  type OrderStage,
} from "./group-state"

it.each([
  ["pending", "not_fulfilled", "waiting"],
  ["pending", "partially_fulfilled", "prepared"],
  ["pending", "fulfilled", "prepared"],
  ["pending", "partially_shipped", "on_the_way"],
  ["pending", "shipped", "on_the_way"],
  ["pending", "partially_delivered", "on_the_way"],
  ["pending", "delivered", "delivered"],
  ["completed", "not_fulfilled", "delivered"],
  ["canceled", "shipped", "cancelled"],
  ["requires_action", "not_fulfilled", "waiting"],
  ["pending", "a word of a later framework", "waiting"],
])("an order without a parcel that is %s and %s is %s", (status, fulfillment_status, stage) => {
  expect(orderStageOf({ status, fulfillment_status }, null)).toBe(stage)
})

const PARCELS: [ParcelState, OrderStage][] = [
  ["placed", "waiting"],
  ["accepted", "accepted"],
  ["preparing", "prepared"],
  ["handed_over", "on_the_way"],
  ["failed", "on_the_way"],
  ["delivered", "delivered"],
  ["returning", "returning"],
  ["returned", "returned"],
  ["refused", "refused"],
  ["cancelled", "cancelled"],
]

it.each(PARCELS)("an order whose parcel is %s is %s", (parcel, stage) => {
  const order = { status: "pending", fulfillment_status: "not_fulfilled" }
  expect(orderStageOf(order, parcel)).toBe(stage)
})

it("knows every state of a parcel and reaches every stage", () => {
  expect(new Set(PARCELS.map(([parcel]) => parcel))).toEqual(new Set(PARCEL_STATES))
  expect(new Set(PARCELS.map(([, stage]) => stage))).toEqual(new Set(ORDER_STAGES))
})

it.each([
  ["canceled", "refused", "refused", "a refusal cancels the order"],
  ["canceled", "cancelled", "cancelled", "so does its buyer"],
  ["canceled", "preparing", "cancelled", "staff cancelled it and the parcel is not closed yet"],
  ["archived", "returned", "returned", "what went back is archived"],
  ["completed", "returned", "returned", "and completed before"],
] as const)("an order that is %s with a parcel %s is %s: %s", (status, parcel, stage, _) => {
  expect(orderStageOf({ status, fulfillment_status: "shipped" }, parcel)).toBe(stage)
})

const TABLE: [OrderStage[], GroupState][] = [
  [["waiting"], "waiting"],
  [["waiting", "waiting", "waiting"], "waiting"],
  [["waiting", "accepted"], "accepted"],
  [["waiting", "accepted", "prepared"], "prepared"],
  [["prepared", "prepared"], "prepared"],
  [["waiting", "prepared", "on_the_way"], "on_the_way"],
  [["on_the_way", "on_the_way"], "on_the_way"],
  [["delivered", "waiting"], "partly_delivered"],
  [["delivered", "on_the_way", "prepared"], "partly_delivered"],
  [["delivered", "delivered"], "delivered"],
  [["delivered", "cancelled"], "delivered"],
  [["delivered", "refused", "returned"], "delivered"],
  [["waiting", "cancelled"], "waiting"],
  [["accepted", "refused"], "accepted"],
  [["prepared", "returning"], "prepared"],
  [["on_the_way", "cancelled", "cancelled"], "on_the_way"],
  [["cancelled", "cancelled"], "cancelled"],
  [["refused", "cancelled"], "cancelled"],
  [["refused", "refused"], "refused"],
  [["returned", "cancelled", "refused"], "returned"],
  [["returning", "returned", "cancelled"], "returning"],
]

it.each(TABLE)("a group of %j is %s", (stages, state) => {
  expect(groupStateOf(stages)).toBe(state)
  expect(groupStateOf([...stages].reverse())).toBe(state)
})

it("reaches every state", () => {
  expect(new Set(TABLE.map(([, state]) => state))).toEqual(new Set(GROUP_STATES))
})

it("takes a group without orders for a bug", () => {
  expect(() => groupStateOf([])).toThrow(RangeError)
})
