import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface LinkedProduct {
  ocop_producer?: { id: string } | null
}

/**
 * The one producer of all those products, read from the server's own link: what a shopper writes
 * into a line proves nothing. Null for several producers, for a product without one, and for none.
 */
export const producerOfProducts = async (
  container: MedusaContainer,
  productIds: readonly string[]
): Promise<string | null> => {
  const ids = [...new Set(productIds)]
  if (!ids.length) return null
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "ocop_producer.id"],
    filters: { id: ids },
    withDeleted: true,
  })
  const linked = data as unknown as LinkedProduct[]
  const producers = new Set(linked.map(({ ocop_producer }) => ocop_producer?.id ?? null))
  const [producer] = producers
  return producers.size === 1 && linked.length === ids.length ? (producer ?? null) : null
}
