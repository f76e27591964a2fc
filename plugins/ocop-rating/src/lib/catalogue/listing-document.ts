import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { getVariantAvailability, ProductStatus } from "@medusajs/framework/utils"
import { productSet, type CertifiedStars, type LocalDate, type SectorKey } from "@ocop/rules"
import type { Origin, ProducerRef, ProducerStatus } from "@ocop/contracts"
import { foldedWords } from "../../providers/search/words"
import { toOrigin, toProducerRef, type ProducerRow } from "../register-entry"
import { today } from "../today"
import { lowestPrice, priceContext, type PricedVariant } from "./prices"

/** Days on which stars may be shown, both included. */
export interface StarPeriod {
  stars: CertifiedStars
  from: LocalDate
  until: LocalDate
}

/** A product as the listing knows it. Stars are there as days, so that the calendar decides. */
export interface ListingDocument extends Record<string, unknown> {
  id: string
  handle: string
  title: string
  thumbnail: string | null
  registered_product_id: string | null
  product_set: number | null
  sector: SectorKey | null
  producer: ProducerRef
  origin: Origin
  /** Periods that are not over, the nearest first. */
  periods: StarPeriod[]
  /** Sales channels in which it is offered, and those in which a piece can be bought now. */
  channels: string[]
  in_stock_in: string[]
  /** Lowest price among the variants in whole đồng, tax included. */
  price: number | null
  /** Title with its diacritics, in lower case. */
  exact: string
  folded_title: string
  folded_producer: string
  folded_places: string
  /** When its data began to be read: an older reading never replaces a younger one. */
  read_at: number
}

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

type Offered = ProductRow & { ocop_producer: NonNullable<ProductRow["ocop_producer"]> }

const isOffered = (row: ProductRow): row is Offered =>
  row.status === ProductStatus.PUBLISHED && row.ocop_producer?.status === "active"

const channelsOf = (row: ProductRow): string[] =>
  (row.sales_channels ?? []).flatMap((channel) => channel?.id ?? [])

const isCounted = (variant: VariantRow) => variant.manage_inventory && !variant.allow_backorder

/** Pieces by channel and variant, for the variants whose stock is counted. */
const readStock = async (query: RemoteQueryFunction, rows: ProductRow[]) => {
  const stock = new Map<string, Awaited<ReturnType<typeof getVariantAvailability>>>()
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

/** As many as the index has columns for; a product has one certificate and seldom a next one. */
const MOST_PERIODS = 3

const periodsOf = (row: ProductRow, day: LocalDate): StarPeriod[] =>
  (row.ocop_registered_product?.certificates ?? [])
    .flatMap(({ stars, first_day, in_force_until }) =>
      in_force_until && in_force_until >= day
        ? [{ stars, from: first_day, until: in_force_until }]
        : []
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .slice(0, MOST_PERIODS)

const placesOf = ({ commune, former }: Origin): string =>
  [
    commune?.name,
    commune?.province.name,
    former?.name,
    former && former.type === "commune" ? former.district.name : null,
  ]
    .filter(Boolean)
    .join(" ")

const toDocument = (row: Offered, in_stock_in: string[], day: LocalDate) => {
  const { ocop_producer: producer, ocop_registered_product: registered } = row
  const origin = toOrigin(producer)
  const set = registered?.product_set ?? null
  return {
    id: row.id,
    handle: row.handle,
    title: row.title,
    thumbnail: row.thumbnail,
    registered_product_id: registered?.id ?? null,
    product_set: set,
    sector: set === null ? null : (productSet(set)?.sector ?? null),
    producer: toProducerRef(producer),
    origin,
    periods: periodsOf(row, day),
    channels: channelsOf(row),
    in_stock_in,
    price: lowestPrice(row.variants ?? []),
    exact: row.title.normalize("NFC").toLowerCase(),
    folded_title: foldedWords(row.title),
    folded_producer: foldedWords([producer.name, producer.trade_name].filter(Boolean).join(" ")),
    folded_places: foldedWords(placesOf(origin)),
  }
}

/**
 * Documents of the products that are offered at all: published, by an active producer. The others
 * of the given have none.
 */
export const buildListingDocuments = async (
  query: RemoteQueryFunction,
  ids: string[]
): Promise<ListingDocument[]> => {
  if (!ids.length) return []
  const read_at = Date.now()
  const rows = (await readProducts(query, ids)).filter(isOffered)
  const stock = await readStock(query, rows)
  const day = today()
  return rows.map((row) => {
    const buyableIn = channelsOf(row).filter((channel) =>
      (row.variants ?? []).some(
        (variant) =>
          !isCounted(variant) || (stock.get(channel)?.[variant.id]?.availability ?? 0) > 0
      )
    )
    return { ...toDocument(row, buyableIn, day), read_at }
  })
}
