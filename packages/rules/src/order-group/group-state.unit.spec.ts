import {
  GROUP_STATES,
  groupStateOf,
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
])("an order that is %s and %s is %s", (status, fulfillment_status, stage) => {
  expect(orderStageOf({ status, fulfillment_status })).toBe(stage)
})

const TABLE: [OrderStage[], GroupState][] = [
  [["waiting"], "waiting"],
  [["waiting", "waiting", "waiting"], "waiting"],
  [["waiting", "prepared"], "prepared"],
  [["prepared", "prepared"], "prepared"],
  [["waiting", "prepared", "on_the_way"], "on_the_way"],
  [["on_the_way", "on_the_way"], "on_the_way"],
  [["delivered", "waiting"], "partly_delivered"],
  [["delivered", "on_the_way", "prepared"], "partly_delivered"],
  [["delivered", "delivered"], "delivered"],
  [["delivered", "cancelled"], "delivered"],
  [["waiting", "cancelled"], "waiting"],
  [["on_the_way", "cancelled", "cancelled"], "on_the_way"],
  [["cancelled", "cancelled"], "cancelled"],
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
