import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { getVariantAvailability, ProductStatus } from "@medusajs/framework/utils"
import type { ProducerStatus } from "@ocop/contracts"
import type { CertifiedStars, LocalDate } from "@ocop/rules"
import type { GoodsFacts } from "../../modules/goods/facts"
import type { ProducerRow } from "../register-entry"
import { priceContext, type PricedVariant } from "./prices"

interface VariantRow extends PricedVariant {
  id: string
  manage_inventory: boolean
  allow_backorder: boolean
}

interface ProductRow {
  id: string
  handle: string
  title: string
  thumbnail: string | null
  status: string
  sales_channels?: ({ id: string } | null)[] | null
  variants?: VariantRow[] | null
  ocop_producer?: (ProducerRow & { status: ProducerStatus; trade_name: string | null }) | null
  ocop_goods?: GoodsFacts | null
  ocop_registered_product?: {
    id: string
    name: string
    product_set: number | null
    certificates: {
      stars: CertifiedStars
      first_day: LocalDate
      in_force_until: LocalDate | null
    }[]
  } | null
}

const FIELDS = [
  "id",
  "handle",
  "title",
  "thumbnail",
  "status",
  "sales_channels.id",
  "variants.id",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.calculated_price.calculated_amount",
  "ocop_producer.*",
  "ocop_producer.ocop_commune.*",
  "ocop_producer.ocop_former_unit.*",
  "ocop_goods.*",
  "ocop_registered_product.id",
  "ocop_registered_product.name",
  "ocop_registered_product.product_set",
  "ocop_registered_product.certificates.*",
]

const readProducts = async (query: RemoteQueryFunction, ids: string[]): Promise<ProductRow[]> => {
  const { data } = await query.graph({
    entity: "product",
    fields: FIELDS,
    filters: { id: ids },
    context: await priceContext(query),
  })
  // the fields above are exactly those of ProductRow
  return data as unknown as ProductRow[]
}

/** Published, by an active producer. */
export type OfferedProduct = ProductRow & {
  ocop_producer: NonNullable<ProductRow["ocop_producer"]>
}

const isOffered = (row: ProductRow): row is OfferedProduct =>
  row.status === ProductStatus.PUBLISHED && row.ocop_producer?.status === "active"

export const channelsOf = (row: ProductRow): string[] =>
  (row.sales_channels ?? []).flatMap((channel) => channel?.id ?? [])

const isCounted = (variant: VariantRow) => variant.manage_inventory && !variant.allow_backorder

type Stock = Map<string, Awaited<ReturnType<typeof getVariantAvailability>>>

/** Pieces by channel and variant, for the variants whose stock is counted. */
const readStock = async (query: RemoteQueryFunction, rows: ProductRow[]): Promise<Stock> => {
  const stock: Stock = new Map()
  for (const channel of new Set(rows.flatMap(channelsOf))) {
    const variant_ids = rows
      .filter((row) => channelsOf(row).includes(channel))
      .flatMap((row) => (row.variants ?? []).filter(isCounted).map(({ id }) => id))
    if (!variant_ids.length) continue
    stock.set(
      channel,
      await getVariantAvailability(query, { variant_ids, sales_channel_id: channel })
    )
  }
  return stock
}

const buyableIn = (row: ProductRow, stock: Stock): string[] =>
  channelsOf(row).filter((channel) =>
    (row.variants ?? []).some(
      (variant) => !isCounted(variant) || (stock.get(channel)?.[variant.id]?.availability ?? 0) > 0
    )
  )

/** Those of the products that are offered at all, with the channels in which a piece is left. */
export const readOfferedProducts = async (
  query: RemoteQueryFunction,
  ids: string[]
): Promise<{ row: OfferedProduct; in_stock_in: string[] }[]> => {
  if (!ids.length) return []
  const rows = (await readProducts(query, ids)).filter(isOffered)
  const stock = await readStock(query, rows)
  return rows.map((row) => ({ row, in_stock_in: buyableIn(row, stock) }))
}
