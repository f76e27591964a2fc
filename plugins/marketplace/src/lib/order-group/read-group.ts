import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { getOrdersListWorkflow } from "@medusajs/medusa/core-flows"
import type { OrderGroupPart, StoreOrderGroup, StoreOrderView } from "@ocop/contracts"
import { findContractRef } from "@ocop/rating/lib/contract/read-contract"
import { notFound } from "@ocop/rating/lib/refusal"
import {
  ORDER_VIEW_FIELDS,
  toOrderView,
  type OrderRow,
} from "@ocop/rating/workflows/checkout/lib/order-view"
import { groupStateOf, orderStageOf, type ParcelState } from "@ocop/rules"
import type { OrderGroup, OrderGroupOrder } from "../../modules/order-group/service"
import { parcelsOf } from "../parcel/service-of"
import { groupsOf } from "./service-of"

const readOrders = async (
  container: MedusaContainer,
  id: string[]
): Promise<Map<string, StoreOrderView>> => {
  const { result } = await getOrdersListWorkflow(container).run({
    input: { fields: ORDER_VIEW_FIELDS, variables: { filters: { id, is_draft_order: false } } },
  })
  const rows = Array.isArray(result) ? result : result.rows
  // the fields asked for are exactly those of OrderRow
  return new Map((rows as unknown as OrderRow[]).map((row) => [row.id, toOrderView(row)]))
}

interface Producer {
  id: string
  handle: string
  name: string
}

const readProducers = async (container: MedusaContainer, id: string[]) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "handle", "name"]
  const { data } = await query.graph({ entity: "ocop_producer", fields, filters: { id } })
  // the fields asked for are exactly those of Producer
  return new Map((data as unknown as Producer[]).map((one) => [one.id, one]))
}

const readParcelStates = async (
  container: MedusaContainer,
  order_id: string[]
): Promise<Map<string, ParcelState>> => {
  const rows = await parcelsOf(container).listOcopParcels(
    { order_id },
    { select: ["order_id", "state"], take: null as unknown as number }
  )
  return new Map(rows.map((row) => [row.order_id, row.state]))
}

const toParts = async (
  container: MedusaContainer,
  rows: OrderGroupOrder[]
): Promise<OrderGroupPart[]> => {
  const ids = rows.flatMap(({ order_id }) => order_id ?? [])
  const [orders, producers, parcels, contracts] = await Promise.all([
    readOrders(container, ids),
    readProducers(
      container,
      rows.map(({ producer_id }) => producer_id)
    ),
    readParcelStates(container, ids),
    Promise.all(ids.map((id) => findContractRef(container, id))),
  ])
  return rows.flatMap(({ order_id, producer_id, total }) => {
    const order = orders.get(order_id ?? "")
    if (!order) return []
    const producer = producers.get(producer_id) ?? null
    return {
      producer: producer && { id: producer.id, handle: producer.handle, name: producer.name },
      // the share that was fixed when the cart was divided: all of them add up to the group's total
      order: { ...order, total: Number(total) },
      stage: orderStageOf(order, parcels.get(order.id) ?? null),
      contract: contracts[ids.indexOf(order.id)] ?? null,
    }
  })
}

/** A group with its orders as they are now. */
export const toOrderGroup = async (
  container: MedusaContainer,
  group: OrderGroup
): Promise<StoreOrderGroup> => {
  const rows = await groupsOf(container).listOcopOrderGroupOrders(
    { group_id: group.id },
    { order: { position: "ASC" } }
  )
  const parts = await toParts(container, rows)
  if (!parts.length) throw notFound("order_group.not_found")
  return {
    id: group.id,
    state: groupStateOf(parts.map(({ stage }) => stage)),
    total: Number(group.total),
    placed_at: new Date(group.placed_at ?? group.created_at).toISOString(),
    parts,
  }
}

/** Null for an unknown group and for one that does not stand yet. */
export const findGroup = async (
  container: MedusaContainer,
  id: string
): Promise<OrderGroup | null> =>
  (await groupsOf(container).listOcopOrderGroups({ id: [id], state: "placed" }))[0] ?? null

/** Null for an order that stands alone. */
export const findGroupOfOrder = async (
  container: MedusaContainer,
  order_id: string
): Promise<OrderGroup | null> => {
  if (!order_id) return null
  const [row] = await groupsOf(container).listOcopOrderGroupOrders({ order_id: [order_id] })
  return row ? findGroup(container, row.group_id) : null
}
