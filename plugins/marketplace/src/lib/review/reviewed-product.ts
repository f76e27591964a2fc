import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { notFound } from "@ocop/rating/lib/refusal"

interface Row {
  id: string
  sales_channels?: ({ id: string } | null)[] | null
  ocop_producer?: { status: string } | null
}

/**
 * Id of a product that the floor shows.
 *
 * @param channels of the caller's key
 * @throws MedusaError `product.not_found`
 */
export const findReviewedProduct = async (
  container: MedusaContainer,
  handle: string,
  channels: readonly string[]
): Promise<string> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "sales_channels.id", "ocop_producer.status"],
    filters: { handle, status: ProductStatus.PUBLISHED },
  })
  // the fields asked for are exactly those of Row
  const [row] = data as unknown as Row[]
  const isHere = row?.sales_channels?.some((one) => one && channels.includes(one.id))
  if (!row || !isHere || row.ocop_producer?.status !== "active") throw notFound("product.not_found")
  return row.id
}
