import type { RemoteQueryFunction } from "@medusajs/framework/types"
import {
  isAlcohol,
  productSet,
  type CertifiedStars,
  type LocalDate,
  type SectorKey,
  type UnitPrice,
} from "@ocop/rules"
import type { Origin, ProducerRef } from "@ocop/contracts"
import { foldedWords } from "../../providers/search/words"
import { lowestUnitPrice } from "../goods"
import { toOrigin, toProducerRef } from "../register-entry"
import { today } from "../today"
import { channelsOf, readOfferedProducts, type OfferedProduct } from "./offered-products"
import { lowestPrice } from "./prices"
import { monthMask } from "./season"

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
  /** Never proposed, only found. */
  alcohol: boolean
  producer: ProducerRef
  origin: Origin
  /** Periods that are not over, the nearest first. */
  periods: StarPeriod[]
  /** Sales channels in which it is offered, and those in which a piece can be bought now. */
  channels: string[]
  in_stock_in: string[]
  /** Lowest price among the variants in whole đồng, tax included. */
  price: number | null
  /** Months of harvest, and the same as a mask for the index. */
  season: number[]
  season_mask: number | null
  unit_price: UnitPrice | null
  /** Title with its diacritics, in lower case. */
  exact: string
  folded_title: string
  folded_producer: string
  folded_places: string
  /** When its data began to be read: an older reading never replaces a younger one. */
  read_at: number
}

/** As many as the index has columns for; a product has one certificate and seldom a next one. */
const MOST_PERIODS = 3

const periodsOf = (row: OfferedProduct, day: LocalDate): StarPeriod[] =>
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

const toDocument = (row: OfferedProduct, in_stock_in: string[], day: LocalDate) => {
  const { ocop_producer: producer, ocop_registered_product: registered } = row
  const origin = toOrigin(producer)
  const set = registered?.product_set ?? null
  const season = row.ocop_goods?.harvest_months ?? []
  return {
    id: row.id,
    handle: row.handle,
    title: row.title,
    thumbnail: row.thumbnail,
    registered_product_id: registered?.id ?? null,
    product_set: set,
    sector: set === null ? null : (productSet(set)?.sector ?? null),
    alcohol: isAlcohol(row.ocop_goods?.goods_kind ?? null, set),
    producer: toProducerRef(producer),
    origin,
    periods: periodsOf(row, day),
    channels: channelsOf(row),
    in_stock_in,
    price: lowestPrice(row.variants ?? []),
    season,
    season_mask: monthMask(season),
    unit_price: lowestUnitPrice(row.variants ?? [], row.ocop_goods),
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
  const read_at = Date.now()
  const day = today()
  const offered = await readOfferedProducts(query, ids)
  return offered.map(({ row, in_stock_in }) => ({ ...toDocument(row, in_stock_in, day), read_at }))
}
