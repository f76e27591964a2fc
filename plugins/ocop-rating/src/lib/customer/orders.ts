import { getOrdersListWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoreOrderView } from "@ocop/contracts"
import {
  ORDER_VIEW_FIELDS,
  toOrderView,
  type OrderRow,
} from "../../workflows/checkout/lib/order-view"

interface Paging {
  skip: number
  take?: number
}

/** Orders of a customer, newest first. */
export const listCustomerOrders = async (
  container: MedusaContainer,
  customer_id: string,
  { skip, take }: Paging = { skip: 0 },
  id?: string
): Promise<{ orders: StoreOrderView[]; count: number }> => {
  const filters = { customer_id, is_draft_order: false, ...(id ? { id } : {}) }
  const { result } = await getOrdersListWorkflow(container).run({
    input: {
      fields: ORDER_VIEW_FIELDS,
      variables: { filters, skip, take: take ?? 10_000, order: { display_id: "DESC" } },
    },
  })
  const { rows, count } = Array.isArray(result)
    ? { rows: result, count: result.length }
    : { rows: result.rows, count: result.metadata.count }
  // the fields asked for are exactly those of OrderRow
  return { orders: (rows as unknown as OrderRow[]).map(toOrderView), count }
}
