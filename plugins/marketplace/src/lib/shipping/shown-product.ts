import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { priceContext, type PricedVariant } from "@ocop/rating/lib/catalogue/prices"
import { notFound } from "@ocop/rating/lib/refusal"
import { SENT_PRODUCT_FIELDS, type SentProduct } from "./shipping-plan"

export interface ShownVariant extends PricedVariant {
  id: string
  title: string
  variant_rank: number | null
  weight: number | string | null
  length: number | string | null
  width: number | string | null
  height: number | string | null
}

export interface ShownProduct extends SentProduct {
  weight: number | string | null
  variants: ShownVariant[]
  sales_channels?: ({ id: string } | null)[] | null
  ocop_producer: { id: string; commune_code: string | null; status: string }
}

const OF_VARIANT = ["id", "title", "variant_rank", "weight", "length", "width", "height"]
const FIELDS = [
  ...SENT_PRODUCT_FIELDS,
  "weight",
  "sales_channels.id",
  "ocop_producer.status",
  ...[...OF_VARIANT, "calculated_price.calculated_amount"].map((field) => `variants.${field}`),
]

/**
 * A product as the floor shows it to that buyer.
 * @throws product.not_found
 */
export const findShown = async (
  container: MedusaContainer,
  { handle, channels }: { handle: string; channels: string[] }
): Promise<ShownProduct> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: FIELDS,
    filters: { handle, status: ProductStatus.PUBLISHED },
    context: await priceContext(query),
  })
  // the fields asked for are exactly those of ShownProduct
  const [row] = data as unknown as ShownProduct[]
  const isHere = row?.sales_channels?.some((channel) => channel && channels.includes(channel.id))
  if (!row || !isHere || row.ocop_producer?.status !== "active") throw notFound("product.not_found")
  return row
}
