import type { NetContent, UnitPrice } from "@ocop/rules"
import type { CertificateBadge, RegisterEntry } from "../certification/responses"
import type { StoreGoods } from "../goods/responses"
import type { Page } from "../http/paging"
import type { Origin } from "../locality/responses"
import type { ProducerRef, StoreProducer } from "../producer/responses"
import type { ProductSort } from "./requests"

/** One product in a list. Prices are whole đồng, tax included. */
export interface StoreProductCard {
  id: string
  handle: string
  title: string
  thumbnail: string | null
  product_set: number | null
  producer: ProducerRef | null
  origin: Origin
  badge: CertificateBadge | null
  /** Lowest price among the variants; null when it cannot be bought. */
  price: number | null
  /** Of the variant with the lowest price; null where its net content is unknown. */
  unit_price: UnitPrice | null
  in_stock: boolean
  /** Months of harvest, 1 to 12, rising; empty when not stated. */
  season: number[]
}

export interface FacetValue {
  value: string
  count: number
}

export interface LabelledFacetValue extends FacetValue {
  label: string
}

/** Counts under all other filters, so that choosing a second value of one facet widens it. */
export interface ProductFacets {
  stars: FacetValue[]
  producer_kind: FacetValue[]
  district: LabelledFacetValue[]
  commune: LabelledFacetValue[]
  sector: FacetValue[]
  set: FacetValue[]
  /** Months in which something is in season, in their order. */
  season: FacetValue[]
  certified: FacetValue[]
  in_stock: FacetValue[]
  price: { min: number; max: number } | null
}

export interface StoreProductListResponse extends Page {
  products: StoreProductCard[]
  facets: ProductFacets
  sort: ProductSort
  /** True when nothing matched the words as typed and near spellings were taken instead. */
  fuzzy: boolean
  /** A near spelling of the words that finds more, taken from names; null unless `fuzzy` or nothing was found. */
  suggestion: string | null
}

/** At most this many suggestions in all, whatever their kind. */
export const MOST_SUGGESTIONS = 8

/** A commune of today with its products on the floor; 0 only where an old name led to it. */
export interface SuggestedCommune {
  code: string
  name: string
  /** Old name that was typed; null when its own name matched. */
  matched_former_name: string | null
  product_count: number
}

/** An old district that has products, under the key used in filters. */
export interface SuggestedDistrict {
  slug: string
  name: string
  product_count: number
}

/** What may be meant by words not finished yet; each list the nearest first. */
export interface StoreSuggestionsResponse {
  products: { handle: string; title: string }[]
  producers: { handle: string; name: string }[]
  communes: SuggestedCommune[]
  districts: SuggestedDistrict[]
  /** True when nothing begins as typed and near spellings were taken instead. */
  fuzzy: boolean
}

export interface StoreProductVariant {
  id: string
  title: string
  sku: string | null
  price: number | null
  net_content: NetContent | null
  unit_price: UnitPrice | null
  /** Units that can be ordered now; null when stock is not counted. */
  available: number | null
}

export interface StoreProduct extends Omit<StoreProductCard, "producer" | "season"> {
  description: string | null
  images: { url: string }[]
  variants: StoreProductVariant[]
  /** Null until staff have entered what the goods are. */
  goods: StoreGoods | null
  producer: StoreProducer | null
  /** The certificate in force, else the latest one, with its decision. */
  certificate: RegisterEntry | null
  /** Earlier and later certificates of the product, newest first. */
  history: RegisterEntry[]
}

export interface StoreProductResponse {
  product: StoreProduct
}

export interface StoreAddressesResponse {
  /** Handles of products and producers, codes of communes. */
  names: string[]
  /** Number of all, not of this part. */
  count: number
  per_part: number
}
