import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const FIELDS = [
  "id",
  "status",
  // the quantity is no column of its own
  "items.*",
  "fulfillments.id",
  "fulfillments.location_id",
  "fulfillments.canceled_at",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.items.line_item_id",
  "fulfillments.items.inventory_item_id",
  "fulfillments.items.quantity",
]

export interface NativeFulfilment {
  id: string
  location_id: string
  canceled_at: string | null
  shipped_at: string | null
  delivered_at: string | null
  items: { line_item_id: string; inventory_item_id: string | null; quantity: number }[]
}

/** What the commerce framework knows of an order's goods. */
export interface NativeOrder {
  id: string
  status: string
  items: { id: string; quantity: number }[]
  /** Those that stand. */
  fulfillments: NativeFulfilment[]
}

interface OrderRow {
  id: string
  status: string
  items?: { id: string; quantity: number }[]
  fulfillments?: NativeFulfilment[]
}

export const readNativeOrder = async (
  container: MedusaContainer,
  id: string
): Promise<NativeOrder> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: [id] } })
  // the fields asked for are exactly those of OrderRow
  const { status, items = [], fulfillments = [] } = data[0] as unknown as OrderRow
  return {
    id,
    status,
    items: items.map((item) => ({ id: item.id, quantity: Number(item.quantity) })),
    fulfillments: fulfillments.filter(({ canceled_at }) => !canceled_at),
  }
}
