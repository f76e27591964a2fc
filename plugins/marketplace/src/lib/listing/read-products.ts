import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SaveGoodsInput } from "@ocop/rating/workflows/goods/save-goods"

export type GoodsFacts = SaveGoodsInput["goods"][number]

export interface PriceOfVariant {
  id: string
  amount: number | string
  currency_code: string
  price_list_id?: string | null
  rules_count?: number | null
  updated_at: string | Date
}

export interface Level {
  id: string
  location_id: string
  inventory_item_id: string
  stocked_quantity: number | string
  reserved_quantity: number | string
}

export interface ListingVariant {
  id: string
  title: string
  weight: number | null
  variant_rank: number | null
  manage_inventory: boolean
  price_set?: { prices?: (PriceOfVariant | null)[] | null } | null
  inventory_items?:
    | ({ inventory?: { id: string; location_levels?: (Level | null)[] | null } | null } | null)[]
    | null
}

export interface ListingProduct {
  id: string
  handle: string
  title: string
  description: string | null
  thumbnail: string | null
  status: string
  images?: { url: string }[] | null
  variants: ListingVariant[]
  ocop_producer?: { id: string; name: string; handle: string; status: string } | null
  ocop_goods?: GoodsFacts | null
  ocop_registered_product?: { id: string; name: string; product_set: number | null } | null
}

const FIELDS = [
  "id",
  "handle",
  "title",
  "description",
  "thumbnail",
  "status",
  "images.url",
  "variants.id",
  "variants.title",
  "variants.weight",
  "variants.variant_rank",
  "variants.manage_inventory",
  "variants.price_set.prices.*",
  "variants.inventory_items.inventory.id",
  "variants.inventory_items.inventory.location_levels.*",
  "ocop_producer.id",
  "ocop_producer.name",
  "ocop_producer.handle",
  "ocop_producer.status",
  "ocop_goods.*",
  "ocop_registered_product.id",
  "ocop_registered_product.name",
  "ocop_registered_product.product_set",
]

/** Products with everything a listing says of them. */
export const readListingProducts = async (
  container: MedusaContainer,
  ids: string[]
): Promise<ListingProduct[]> => {
  if (!ids.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product", fields: FIELDS, filters: { id: ids } })
  // the fields asked for are exactly those of ListingProduct
  return data as unknown as ListingProduct[]
}

/** Ids of the products a producer has, published or not. */
export const productIdsOf = async (
  container: MedusaContainer,
  producerId: string
): Promise<string[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "ocop_producer",
    fields: ["products.id"],
    filters: { id: producerId },
  })
  const [producer] = data as unknown as { products?: ({ id: string } | null)[] | null }[]
  return (producer?.products ?? []).flatMap((product) => product?.id ?? [])
}
