import { getOrdersListWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoreOrderView } from "@ocop/contracts"
import { parsePhone } from "@ocop/rules"
import { ORDER_VIEW_FIELDS, toOrderView, type OrderRow } from "./order-view"

const findOne = async (
  container: MedusaContainer,
  filters: { id: string } | { display_id: number }
): Promise<OrderRow | null> => {
  const { result } = await getOrdersListWorkflow(container).run({
    input: {
      fields: ORDER_VIEW_FIELDS,
      variables: { filters: { ...filters, is_draft_order: false } },
    },
  })
  const orders = Array.isArray(result) ? result : result.rows
  // the fields asked for are exactly those of OrderRow
  return (orders[0] as unknown as OrderRow | undefined) ?? null
}

export const findOrderById = async (
  container: MedusaContainer,
  id: string
): Promise<StoreOrderView | null> => {
  const order = await findOne(container, { id })
  return order && toOrderView(order)
}

const samePhone = (one: string, other: string): boolean => {
  const [a, b] = [parsePhone(one), parsePhone(other)]
  return a.ok && b.ok && a.value === b.value
}

/** Null both for an unknown number and for another buyer's phone, so that neither is told apart. */
export const findOrderByNumberAndPhone = async (
  container: MedusaContainer,
  number: number,
  phone: string
): Promise<StoreOrderView | null> => {
  const order = await findOne(container, { display_id: number })
  if (!order || !samePhone(order.shipping_address?.phone ?? "", phone)) return null
  return toOrderView(order)
}
