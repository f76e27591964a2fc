import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  getVariantAvailability,
  ProductStatus,
} from "@medusajs/framework/utils"
import { producersSelling } from "../../../lib/selling-gate"

export interface OfferProducer {
  id: string
  handle: string
  name: string
  kind: string | null
  address: string | null
  phone: string | null
  tax_code: string | null
  registration_number: string | null
  commune_code: string | null
  status: string
}

/** What the floor offers of one variant at this moment. */
export interface Offer {
  variant_id: string
  /** Published, sold in this channel, by a producer who may sell. */
  on_sale: boolean
  /** Pieces left; null when stock is not counted or may be ordered ahead. */
  available: number | null
  producer: OfferProducer | null
  weight_grams: number | null
  registered_product_id: string | null
}

interface VariantRow {
  id: string
  manage_inventory: boolean
  allow_backorder: boolean
  weight: number | null
  product: {
    status: string
    weight: string | number | null
    ocop_registered_product?: { id: string } | null
    sales_channels?: ({ id: string } | null)[]
    ocop_producer?: OfferProducer | null
  } | null
}

const FIELDS = [
  "id",
  "manage_inventory",
  "allow_backorder",
  "weight",
  "product.status",
  "product.weight",
  "product.ocop_registered_product.id",
  "product.sales_channels.id",
  "product.ocop_producer.*",
]

const isOnSale = (
  { product }: VariantRow,
  salesChannelId: string | null,
  selling: ReadonlySet<string>
): boolean =>
  product?.status === ProductStatus.PUBLISHED &&
  product.ocop_producer?.status === "active" &&
  selling.has(product.ocop_producer.id) &&
  (!salesChannelId || !!product.sales_channels?.some((channel) => channel?.id === salesChannelId))

const readStock = async (container: MedusaContainer, ids: string[], channel: string | null) => {
  if (!channel || !ids.length) return {}
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  return getVariantAvailability(query, { variant_ids: ids, sales_channel_id: channel })
}

const sellersOf = (rows: VariantRow[]): string[] => [
  ...new Set(rows.flatMap(({ product }) => product?.ocop_producer?.id ?? [])),
]

/** Zero is how the framework's forms say "not given". */
const weightOf = ({ weight, product }: VariantRow): number | null =>
  Number(weight ?? product?.weight ?? 0) || null

const isCounted = (row: VariantRow): boolean => row.manage_inventory && !row.allow_backorder

/** Offers by variant; a variant that no longer exists has none. */
export const loadOffers = async (
  container: MedusaContainer,
  variantIds: string[],
  salesChannelId: string | null
): Promise<Map<string, Offer>> => {
  if (!variantIds.length) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: FIELDS,
    filters: { id: variantIds },
  })
  // the fields above are exactly those of VariantRow
  const rows = data as unknown as VariantRow[]
  const counted = rows.filter(isCounted).map((row) => row.id)
  const [stock, selling] = await Promise.all([
    readStock(container, counted, salesChannelId),
    producersSelling(container, sellersOf(rows)),
  ])
  return new Map(
    rows.map((row) => [
      row.id,
      {
        variant_id: row.id,
        on_sale: isOnSale(row, salesChannelId, selling),
        available: isCounted(row) ? Math.max(stock[row.id]?.availability ?? 0, 0) : null,
        producer: row.product?.ocop_producer ?? null,
        weight_grams: weightOf(row),
        registered_product_id: row.product?.ocop_registered_product?.id ?? null,
      },
    ])
  )
}
