import type { FairDays, ProductLimit, RateTable } from "@ocop/rules"

/** Rows as they are kept; the JSON columns hold what the rules have checked. */
export interface RateRow {
  id: string
  producer_id: string | null
  from_on: string
  rates: RateTable | null
}

export interface LimitRow {
  product_id: string
  limit: ProductLimit | null
}

export interface PickUpPlace {
  name: string
  address: string
  commune_code: string
  hours: string | null
}

export type FairPlace = PickUpPlace & FairDays<string>

interface Kept {
  id: string
  producer_id: string
}

export interface OwnPlaceRow extends Kept {
  kind: "producer"
  fair_id: null
  place: PickUpPlace | null
}

export interface FairRow extends Kept {
  kind: "fair"
  fair_id: string
  place: FairPlace | null
}

export type PickUpRow = OwnPlaceRow | FairRow
