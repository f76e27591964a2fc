import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { groupsOf } from "../../../lib/order-group/service-of"
import type { OrderGroup, OrderGroupOrder } from "../../../modules/order-group/service"

/** Rows of a group in the order of its cart. */
export const rowsOf = (container: MedusaContainer, group_id: string): Promise<OrderGroupOrder[]> =>
  groupsOf(container).listOcopOrderGroupOrders({ group_id }, { order: { position: "ASC" } })

export const findGroupOfCart = async (
  container: MedusaContainer,
  cart_id: string
): Promise<OrderGroup | null> =>
  (await groupsOf(container).listOcopOrderGroups({ cart_id }, { take: 1 }))[0] ?? null

/** The orders that carts have become, by cart. */
export const ordersOfCarts = async (
  container: MedusaContainer,
  cart_id: string[]
): Promise<Map<string, string>> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["cart_id", "order_id"]
  const { data } = await query.graph({ entity: "order_cart", fields, filters: { cart_id } })
  // the fields asked for are these two
  const links = data as { cart_id: string; order_id: string }[]
  return new Map(links.map((link) => [link.cart_id, link.order_id]))
}

/**
 * Orders that a server wrote and died before it tied them to their cart. An order that is tied to a
 * cart is none of them, whatever a shopper has written into that cart.
 */
export const strayOrders = async (
  container: MedusaContainer,
  group_id: string
): Promise<string[]> => {
  const orders = container.resolve(Modules.ORDER)
  // the published type knows no filter by a column of JSON; the database does
  const filters = { metadata: { order_group_id: group_id } } as object
  const found = (await orders.listOrders(filters, { select: ["id"] })).map(({ id }) => id)
  if (!found.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["order_id"]
  const { data } = await query.graph({
    entity: "order_cart",
    fields,
    filters: { order_id: found },
  })
  const tied = new Set(data.map((link: { order_id: string }) => link.order_id))
  return found.filter((id) => !tied.has(id))
}
