import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderGroupRef } from "@ocop/contracts"
import { notFound } from "@ocop/rating/lib/refusal"
import type { OrderGroup, OrderGroupOrder } from "../../modules/order-group/service"
import { groupsOf } from "./service-of"

const displayIds = async (container: MedusaContainer, id: string[]) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "display_id"]
  const { data } = await query.graph({ entity: "order", fields, filters: { id } })
  return new Map(data.map((order) => [order.id, Number(order.display_id)]))
}

const readRows = (container: MedusaContainer, group_id: string[]): Promise<OrderGroupOrder[]> =>
  groupsOf(container).listOcopOrderGroupOrders({ group_id }, { order: { position: "ASC" } })

/** The numbers of the orders of each group. */
export const toGroupRefs = async (
  container: MedusaContainer,
  groups: OrderGroup[]
): Promise<OrderGroupRef[]> => {
  if (!groups.length) return []
  const rows = await readRows(
    container,
    groups.map(({ id }) => id)
  )
  const numbers = await displayIds(
    container,
    rows.flatMap(({ order_id }) => order_id ?? [])
  )
  const ordersOf = (group_id: string) =>
    rows
      .filter((row) => row.group_id === group_id)
      .map(({ order_id, producer_id, total }) => ({
        id: order_id ?? "",
        display_id: numbers.get(order_id ?? "") ?? 0,
        producer_id,
        total: Number(total),
      }))
  return groups.map(({ id, total }) => ({ id, total: Number(total), orders: ordersOf(id) }))
}

/** @throws MedusaError 404 `order_group.not_found` */
export const readGroupRef = async (
  container: MedusaContainer,
  id: string
): Promise<OrderGroupRef> => {
  const groups = await groupsOf(container).listOcopOrderGroups({ id: [id], state: "placed" })
  const [ref] = await toGroupRefs(container, groups)
  if (!ref) throw notFound("order_group.not_found")
  return ref
}
