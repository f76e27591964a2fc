import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { groupsOf } from "../../../lib/order-group/service-of"
import type { OrderGroup, OrderGroupOrder } from "../../../modules/order-group/service"
import { undoContracts } from "./contracts"
import { ordersOfCarts, rowsOf, strayOrders } from "./find-orders"

const undoReservations = async (container: MedusaContainer, orderIds: string[]): Promise<void> => {
  const orders = await container
    .resolve(Modules.ORDER)
    .listOrders({ id: orderIds }, { relations: ["items"], select: ["id"] })
  const lines = orders.flatMap(({ items }) => (items ?? []).map(({ id }) => id))
  if (lines.length)
    await container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(lines)
}

const undoOrders = async (container: MedusaContainer, orderIds: string[]): Promise<void> => {
  if (!orderIds.length) return
  await undoContracts(container, orderIds)
  await undoReservations(container, orderIds)
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.delete({ [Modules.ORDER]: { order_id: orderIds } })
  await container.resolve(Modules.ORDER).deleteOrders(orderIds)
}

interface CollectionRow {
  payment_collection_id: string
}

const collectionsOf = async (container: MedusaContainer, cart_id: string[]) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["payment_collection_id"],
    filters: { cart_id },
  })
  return (data as CollectionRow[]).map(({ payment_collection_id }) => payment_collection_id)
}

const undoPayments = async (container: MedusaContainer, cartIds: string[]): Promise<void> => {
  const ids = await collectionsOf(container, cartIds)
  if (!ids.length) return
  const payment = container.resolve(Modules.PAYMENT)
  const relations = ["payments", "payment_sessions"]
  const collections = await payment.listPaymentCollections({ id: ids }, { relations })
  for (const { payments = [], payment_sessions = [] } of collections) {
    const open = payments.filter(({ canceled_at, captured_at }) => !canceled_at && !captured_at)
    for (const { id } of open) await payment.cancelPayment(id)
    const left = payment_sessions.filter(({ status }) => status !== "authorized")
    for (const { id } of left) await payment.deletePaymentSession(id)
  }
  await payment.deletePaymentCollections(ids)
}

/** Forgets carts made for a group; the buyer's own is another. */
const undoCarts = async (container: MedusaContainer, cartIds: string[]): Promise<void> => {
  await container
    .resolve(ContainerRegistrationKeys.LINK)
    .delete({ [Modules.CART]: { cart_id: cartIds } })
  await container.resolve(Modules.CART).deleteCarts(cartIds)
}

const cartIdsOf = (rows: OrderGroupOrder[]): string[] => rows.map(({ cart_id }) => cart_id)

/**
 * Takes back whatever there is of a group and gives the buyer the cart again. Each part may have been
 * done before, so that what is cut short is simply done again.
 */
export const undoGroup = async (
  container: MedusaContainer,
  group: Pick<OrderGroup, "id" | "cart_id">
): Promise<void> => {
  const cartIds = cartIdsOf(await rowsOf(container, group.id))
  const made = [...(await ordersOfCarts(container, cartIds)).values()]
  await undoOrders(container, [...made, ...(await strayOrders(container, group.id))])
  await undoPayments(container, cartIds)
  await undoCarts(container, cartIds)
  await container
    .resolve(Modules.CART)
    .updateCarts([{ id: group.cart_id, completed_at: null } as never])
  await groupsOf(container).dropGroup(group.id)
}
