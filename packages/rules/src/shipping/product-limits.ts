import type { GoodsKind } from "../law/label-content"
import { accept, refuse, type Result } from "../result"
import { deliveryEstimate, isIsland, type DeliveryPlace } from "./delivery-days"
import { RATE_ZONES, rateZone, type RateZone } from "./rate-zone"

/** Why goods cannot go everywhere. */
export const CARE_KINDS = ["ordinary", "fresh", "live_plant"] as const
export type CareKind = (typeof CARE_KINDS)[number]

/** How far a product may travel. */
export interface ProductLimit {
  care: CareKind
  /** The latest day of the estimate may be this at most; null: any. */
  max_days: number | null
  /** Zones it is sent to. */
  zones: readonly RateZone[]
  /** Whether it is sent to islands; islands are all special zones and some communes. */
  to_islands: boolean
}

export const LIMIT_DAYS = { least: 1, most: 30 } as const

/**
 * What the floor takes for goods of which the producer has said nothing: its own caution of
 * 25/11/2026, no rule of law.
 */
export const DEFAULT_LIMITS: Readonly<Record<CareKind, ProductLimit>> = {
  ordinary: { care: "ordinary", max_days: null, zones: RATE_ZONES, to_islands: true },
  fresh: { care: "fresh", max_days: 3, zones: RATE_ZONES, to_islands: false },
  live_plant: {
    care: "live_plant",
    max_days: 5,
    zones: ["same_commune", "same_province", "same_region"],
    to_islands: false,
  },
}

const CARE_OF: Partial<Record<GoodsKind, CareKind>> = {
  fresh_food: "fresh",
  ornamental: "live_plant",
}

/** The floor's limit for a kind of goods; null is goods of which nothing is known. */
export const defaultLimit = (goodsKind: GoodsKind | null): ProductLimit =>
  DEFAULT_LIMITS[(goodsKind && CARE_OF[goodsKind]) ?? "ordinary"]

export type LimitFault = "shipping.limit_days_malformed" | "shipping.limit_zones_missing"

/** Whether a limit leaves any way to the buyer. */
export const checkLimit = (limit: ProductLimit): Result<ProductLimit, LimitFault> => {
  const { max_days, zones } = limit
  const { least, most } = LIMIT_DAYS
  if (max_days !== null && !(Number.isInteger(max_days) && max_days >= least && max_days <= most))
    return refuse("shipping.limit_days_malformed")
  return zones.length ? accept(limit) : refuse("shipping.limit_zones_missing")
}

export type TooFar =
  "shipping.zone_not_served" | "shipping.island_not_served" | "shipping.too_many_days"

/**
 * Whether a product may go that way.
 *
 * @param today ISO day in Vietnam, for the estimate of days
 */
export const judgeWay = (
  limit: ProductLimit,
  way: { from: DeliveryPlace | null; to: DeliveryPlace },
  today: string
): Result<RateZone, TooFar> => {
  const zone = rateZone(way.from, way.to)
  if (!limit.zones.includes(zone)) return refuse("shipping.zone_not_served")
  if (!limit.to_islands && zone !== "same_commune" && isIsland(way.to))
    return refuse("shipping.island_not_served")
  const { most } = deliveryEstimate(way.from, way.to, today)
  if (limit.max_days !== null && most > limit.max_days) return refuse("shipping.too_many_days")
  return accept(zone)
}
