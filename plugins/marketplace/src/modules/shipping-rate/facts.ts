import type { ProductLimit, RateTable } from "@ocop/rules"

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

export interface PickUpRow {
  id: string
  producer_id: string
  kind: "producer" | "fair"
  fair_id: string | null
  place: PickUpPlace | null
}
