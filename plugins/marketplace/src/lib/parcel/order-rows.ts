import { getOrdersListWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { orderTotal } from "@ocop/rating/lib/order-total"
import type { OrderRow } from "./order-facts"

const FIELDS = [
  "id",
  "display_id",
  "created_at",
  "email",
  "customer_id",
  "metadata",
  "item_total",
  "shipping_total",
  "tax_total",
  "items.*",
  "items.total",
  "shipping_address.*",
  "shipping_methods.data",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.captured_at",
  "payment_collections.payments.canceled_at",
]

/** Orders by their ids, with totals. */
export const readOrderRows = async (
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, OrderRow>> => {
  if (!ids.length) return new Map()
  const variables = { filters: { id: ids }, skip: 0, take: ids.length }
  const { result } = await getOrdersListWorkflow(container).run({
    input: { fields: FIELDS, variables },
  })
  const rows = Array.isArray(result) ? result : result.rows
  // the fields asked for are exactly those of OrderRow
  return new Map(
    (rows as unknown as OrderRow[]).map((row) => [row.id, { ...row, total: orderTotal(row) }])
  )
}
