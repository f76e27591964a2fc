import type { DeliveryEstimate, ParcelFee, ProductLimit, RateTable, TooFar } from "@ocop/rules"
import type { CommuneRef } from "../locality/responses"

/** What bringing a product to a commune takes, by the floor's own estimate. */
export interface StoreDeliveryResponse {
  to: CommuneRef
  estimate: DeliveryEstimate
  /** Whole đồng for a parcel, tax included; null where no flat fee is set. */
  fee: number | null
}

/**
 * Where goods wait for whoever ordered them, at the producer's or at a fair. The id is of exactly these
 * words: a place that is changed has another.
 */
export interface PickUpPoint {
  id: string
  kind: "producer" | "fair"
  /** The same through all changes of a fair; null at the producer's own place. */
  fair_id: string | null
  name: string
  address: string
  commune: CommuneRef | null
  hours: string | null
  /** Calendar days in Vietnam, both included; null at the producer's own place. */
  days: { first_on: string; last_on: string } | null
}

/** One piece of a pack on its way; weights in grams with wrapping, amounts in whole đồng. */
export interface StorePackFee extends ParcelFee {
  variant_id: string
  title: string
  charged_grams: number
  /** The producer has said no weight: a usual one was taken. */
  is_assumed: boolean
}

/** What bringing a product to a commune takes, by its producer's rates or else the floor's. */
export interface StoreShippingResponse {
  to: CommuneRef
  estimate: DeliveryEstimate
  limit: ProductLimit
  /** Why the product does not go there; null when it does. */
  refused: TooFar | null
  /** Empty when refused. */
  packs: StorePackFee[]
  rates: {
    /** Whether the producer has set its own. */
    is_own: boolean
    /** First day of the table that was used. */
    from_on: string
    /** Goods worth this much travel without the fee, surcharges excepted. */
    free_from: number | null
  }
  pick_up: PickUpPoint[]
}

export interface ProducerProductLimit {
  product_id: string
  title: string
  /** What the producer has said; null where the floor's caution stands. */
  own: ProductLimit | null
  /** What applies. */
  limit: ProductLimit
}

/** Everything a producer has said about its deliveries. */
export interface ProducerShippingResponse {
  rates: { is_own: boolean; from_on: string; table: RateTable }
  /** What applies without rates of one's own. */
  floor: { from_on: string; table: RateTable }
  products: ProducerProductLimit[]
  pick_up: PickUpPoint | null
  /** Fairs that are not over, the first to end first. */
  fairs: PickUpPoint[]
}

/** A table that staff set, or took back. */
export interface FloorRatesChange {
  id: string
  /** First day of it. */
  from_on: string
  /** Whether the table of the rules was made to stand again. */
  is_reset: boolean
  actor_name: string | null
  created_at: string
}

/** What the floor asks where a producer has no table of its own. */
export interface AdminFloorRatesResponse {
  rates: {
    /** Whether staff have set it; else it is the one in the rules. */
    is_set: boolean
    from_on: string
    table: RateTable
  }
  /** Newest first. */
  changes: FloorRatesChange[]
}
