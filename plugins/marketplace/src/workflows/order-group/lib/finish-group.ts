import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { groupsOf } from "../../../lib/order-group/service-of"
import type { OrderGroup } from "../../../modules/order-group/service"
import { ORDER_GROUP_PLACED } from "../../events"
import { contractsOf } from "./contracts"
import { ordersOfCarts, rowsOf } from "./find-orders"
import { undoGroup } from "./undo-group"

/** Writes down which orders a group has become; from here on it stands. */
export const finishGroup = async (
  container: MedusaContainer,
  group: Pick<OrderGroup, "id">,
  orders: ReadonlyMap<string, string>
): Promise<void> => {
  const rows = await rowsOf(container, group.id)
  const updates = rows.map(({ id, cart_id }) => ({ id, order_id: orders.get(cart_id) ?? null }))
  await groupsOf(container).placeGroup(group.id, updates, new Date())
}

const placedEvents = (group_id: string, orderIds: string[]) => [
  ...orderIds.map((id) => ({ name: OrderWorkflowEvents.PLACED, data: { id } })),
  { name: ORDER_GROUP_PLACED, data: { id: group_id } },
]

/** What the server that died would have told after the last order. */
const tell = (container: MedusaContainer, group_id: string, orderIds: string[]): Promise<void> =>
  container.resolve(Modules.EVENT_BUS).emit(placedEvents(group_id, orderIds))

/**
 * Decides about a group that was left in the middle: it stands when every order is whole, else all of
 * it is taken back. Answers whether it stands. To be called under the lock of its cart.
 */
export const settleGroup = async (
  container: MedusaContainer,
  group: OrderGroup
): Promise<boolean> => {
  const rows = await rowsOf(container, group.id)
  const orders = await ordersOfCarts(
    container,
    rows.map(({ cart_id }) => cart_id)
  )
  const whole = await contractsOf(container, [...orders.values()])
  if (!rows.length || whole.length < rows.length) {
    await undoGroup(container, group)
    return false
  }
  await finishGroup(container, group, orders)
  await tell(container, group.id, [...orders.values()])
  return true
}
