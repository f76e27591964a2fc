import { orderStage } from "./order-progress"

it.each([
  ["pending", "not_fulfilled", "received"],
  ["pending", "fulfilled", "preparing"],
  ["pending", "partially_fulfilled", "preparing"],
  ["pending", "shipped", "on_the_way"],
  ["pending", "partially_delivered", "on_the_way"],
  ["pending", "delivered", "delivered"],
  ["completed", "not_fulfilled", "delivered"],
  ["canceled", "shipped", "canceled"],
  ["pending", "something new", "received"],
])("an order that is %s and %s is %s", (status, fulfillment_status, stage) => {
  expect(orderStage({ status, fulfillment_status })).toBe(stage)
})

it.each([
  ["accepted", "received"],
  ["prepared", "preparing"],
  ["on_the_way", "on_the_way"],
  ["returned", "returned"],
  ["refused", "refused"],
  ["cancelled", "canceled"],
] as const)("the parcel knows better: %s is %s", (parcel, stage) => {
  const order = { status: "archived", fulfillment_status: "shipped" }
  expect(orderStage(order, parcel)).toBe(stage)
})
