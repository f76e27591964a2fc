import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { ParcelRow } from "../../modules/parcel/service"
import { producerOfProducts } from "../payment/producer-of-products"
import { parcelsOf } from "./service-of"

interface PlacedOrder {
  id: string
  display_id: number
  created_at: string | Date
  is_draft_order?: boolean
  items?: { product_id: string | null }[]
}

const FIELDS = ["id", "display_id", "created_at", "is_draft_order", "items.product_id"]

const readOrder = async (container: MedusaContainer, id: string): Promise<PlacedOrder | null> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: [id] } })
  // the fields asked for are exactly those of PlacedOrder
  return (data[0] as unknown as PlacedOrder | undefined) ?? null
}

const findParcel = async (container: MedusaContainer, orderId: string) => {
  const [known] = await parcelsOf(container).listOcopParcels({ order_id: [orderId] }, { take: 1 })
  return known ?? null
}

/**
 * The parcel of an order, made where there is none yet. Null for an order that is none, and for one
 * whose goods are not all of one producer.
 */
export const openParcel = async (
  container: MedusaContainer,
  orderId: string
): Promise<ParcelRow | null> => {
  const known = await findParcel(container, orderId)
  if (known) return known
  const order = await readOrder(container, orderId)
  if (!order || order.is_draft_order) return null
  const products = (order.items ?? []).flatMap(({ product_id }) => product_id ?? [])
  const producer_id = await producerOfProducts(container, products)
  if (!producer_id) return null
  await parcelsOf(container).openParcel({
    id: generateEntityId(undefined, "prcl"),
    order_id: order.id,
    producer_id,
    order_number: Number(order.display_id),
    placed_at: new Date(order.created_at),
  })
  return await findParcel(container, orderId)
}
