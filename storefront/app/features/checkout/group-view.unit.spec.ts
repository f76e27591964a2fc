import type { OrderGroupRef, StoreOrderView } from "@ocop/contracts"
import { clusterOrders } from "./group-view"

// only the id counts here
const order = (id: string) => ({ id }) as StoreOrderView

const group = (id: string, ...orders: string[]): OrderGroupRef => ({
  id,
  total: 0,
  orders: orders.map((one) => ({ id: one, display_id: 1, producer_id: "p", total: 0 })),
})

const shown = (orders: string[], groups: OrderGroupRef[]) =>
  clusterOrders(orders.map(order), groups).map((cluster) => [
    cluster.group?.id ?? null,
    ...cluster.orders.map(({ id }) => id),
  ])

it("puts the orders of a cart together and leaves others alone", () => {
  expect(shown(["d", "c", "b", "a"], [group("g", "a", "c")])).toEqual([
    [null, "d"],
    ["g", "c", "a"],
    [null, "b"],
  ])
})

it("shows of a group what stands on this page", () => {
  expect(shown(["b"], [group("g", "a", "b")])).toEqual([["g", "b"]])
})
