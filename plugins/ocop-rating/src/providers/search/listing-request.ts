import type { ProductSort } from "@ocop/contracts"
import type { LocalDate, SectorKey } from "@ocop/rules"

/** Filters of the listing; a list widens, several filters narrow, undefined is not asked. */
export interface ListingFilters {
  stars?: number[]
  producer_kind?: string[]
  commune?: string[]
  district?: string[]
  set?: number[]
  sector?: SectorKey[]
  /** Months, 1 to 12. */
  season?: number[]
  price_min?: number
  price_max?: number
  in_stock?: boolean
  certified?: boolean
}

/** What the provider is asked through `provider_options`, which only it understands. */
export interface ListingRequest {
  /** The day on which stars are looked at. */
  day: LocalDate
  /** Sales channels of the caller's publishable key. */
  channels: string[]
  q?: string
  /** Handle of a producer; narrows everything, facets included. */
  producer?: string
  filters: ListingFilters
  sort: ProductSort
  skip: number
  take: number
}

/** Titles that begin as typed, or are spelt nearly so. */
export interface TitlesRequest {
  channels: string[]
  q: string
  near: boolean
  take: number
}

/** How many products there are in each of the places. */
export interface PlacesRequest {
  channels: string[]
  communes: string[]
  districts: string[]
}

/** What the provider can be asked beside the stock searches; one of these at a time. */
export interface ProviderRequests {
  listing: ListingRequest
  titles: TitlesRequest
  places: PlacesRequest
}

/** Key under which {@link ListingRequest} travels, and the provider's identifier. */
export const LISTING_PROVIDER = "ocop-postgres"
export const LISTING_INDEX = "ocop_listing"
