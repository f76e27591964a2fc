import { PARCEL_STATES } from "@ocop/rules"
import type { NativeOrder } from "../../lib/parcel/native-order"
import { nativePlan, restockOf } from "./native-plan"

const ITEMS = [{ id: "tea", quantity: 2 }]
const made = {
  id: "ful_1",
  location_id: "sloc_1",
  canceled_at: null,
  shipped_at: null,
  delivered_at: null,
  items: [
    { line_item_id: "tea", inventory_item_id: "iitem_1", quantity: 2 },
    { line_item_id: "card", inventory_item_id: null, quantity: 1 },
  ],
}
const order = (...fulfillments: NativeOrder["fulfillments"]): NativeOrder => ({
  id: "order_1",
  status: "pending",
  items: ITEMS,
  fulfillments,
})
const shipped = { ...made, shipped_at: "2026-11-25T02:00:00Z" }

const nothing = {
  order_id: "order_1",
  fulfil: [],
  ship: null,
  deliver: null,
  unfulfil: null,
  cancel: false,
  archive: false,
  restock: [],
}

it.each([
  ["accepted", "untouched", order(), {}],
  ["preparing", "untouched", order(), { fulfil: ITEMS }],
  ["preparing", "packed", order(made), {}],
  ["handed_over", "packed", order(made), { ship: { fulfillment_id: "ful_1", items: ITEMS } }],
  [
    "handed_over",
    "untouched",
    order(),
    { fulfil: ITEMS, ship: { fulfillment_id: "", items: ITEMS } },
  ],
  ["handed_over", "shipped", order(shipped), {}],
  ["failed", "shipped", order(shipped), {}],
  ["delivered", "shipped", order(shipped), { deliver: "ful_1" }],
  ["delivered", "delivered", order({ ...shipped, delivered_at: "2026-11-26T02:00:00Z" }), {}],
  ["refused", "untouched", order(), { cancel: true }],
  ["refused", "packed", order(made), { cancel: true, unfulfil: "ful_1" }],
  ["cancelled", "packed", order(made), { cancel: true, unfulfil: "ful_1" }],
  ["cancelled", "cancelled", { ...order(), status: "canceled" }, {}],
  ["returning", "shipped", order(shipped), {}],
  ["returned", "shipped", order(shipped), { archive: true }],
  ["returned", "archived", { ...order(shipped), status: "archived" }, {}],
] as const)("to %s with an order that is %s", (to, _, native, does) => {
  expect(nativePlan(native as NativeOrder, to, false)).toEqual({ ...nothing, ...does })
})

it("puts goods back into the stock they came from, where they have one", () => {
  const back = [{ inventory_item_id: "iitem_1", location_id: "sloc_1", adjustment: 2 }]
  expect(nativePlan(order(shipped), "returned", true).restock).toEqual(back)
  expect(restockOf(order(shipped))).toEqual(back)
})

it.each(PARCEL_STATES.filter((state) => state !== "returned").map((state) => [state]))(
  "to %s puts nothing back by itself",
  (state) => {
    expect(nativePlan(order(shipped), state, true).restock).toEqual([])
  }
)
