import type { MedusaStoreRequest } from "@medusajs/framework/http"
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { notFound } from "@ocop/rating/lib/refusal"

interface Row {
  id: string
  title: string
  handle: string
  sales_channels?: ({ id: string } | null)[] | null
  ocop_producer?: { id: string; status: string } | null
}

const FIELDS = [
  "id",
  "title",
  "handle",
  "sales_channels.id",
  "ocop_producer.id",
  "ocop_producer.status",
]

/**
 * A product that is shown, of whose producer it can be asked about.
 *
 * @throws MedusaError 404 `product.not_found`
 */
export const findAskable = async (req: AuthenticatedMedusaRequest, handle: string) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { handle, status: ProductStatus.PUBLISHED }
  const { data } = await query.graph({ entity: "product", fields: FIELDS, filters })
  // the fields asked for are exactly those of Row
  const [row] = data as unknown as Row[]
  // a route below /store carries the channels of its key
  const channels = (req as unknown as MedusaStoreRequest).publishable_key_context.sales_channel_ids
  const isHere = row?.sales_channels?.some((one) => one && channels.includes(one.id))
  if (!row || !isHere || row.ocop_producer?.status !== "active") throw notFound("product.not_found")
  return {
    producer_id: row.ocop_producer.id,
    product_id: row.id,
    product_title: row.title,
    product_handle: row.handle,
  }
}
