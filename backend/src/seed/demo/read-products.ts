import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { TAKEN_OVER } from "../register/corrections"
import type { SellableProduct } from "../shop/listing"

export interface RegisteredProduct {
  id: string
  name: string
  product_set: number | null
  producer_id: string
  ocop_producer: { name: string }
  product?: { id: string } | null
  certificates: { id: string }[]
}

/** What the register holds for the demonstration: its products, and which of them are listed. */
export const readProducts = async (container: MedusaContainer) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "ocop_registered_product",
    fields: ["id", "name", "product_set", "producer_id", "ocop_producer.name", "product.id"],
    pagination: { order: { id: "ASC" }, skip: 0, take: 10_000 },
  })
  // the fields asked for are those of RegisteredProduct
  return data as unknown as RegisteredProduct[]
}

export const sellable = (rows: readonly RegisteredProduct[]): SellableProduct[] =>
  rows
    .filter(({ ocop_producer }) => !TAKEN_OVER.has(ocop_producer.name))
    .map((row) => ({
      registeredProductId: row.id,
      name: row.name,
      productSet: row.product_set,
      producerId: row.producer_id,
      producerName: row.ocop_producer.name,
    }))

/** The registered products that have a listing. */
export const listed = (rows: readonly RegisteredProduct[]): Set<string> =>
  new Set(rows.flatMap(({ id, product }) => (product ? [id] : [])))
