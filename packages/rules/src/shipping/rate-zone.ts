import { isIsland, type DeliveryPlace } from "./delivery-days"
import { regionOf } from "./regions"

/** Zones by which a parcel is charged, nearest first; what is remote is a surcharge, not a zone. */
export const RATE_ZONES = ["same_commune", "same_province", "same_region", "country"] as const
export type RateZone = (typeof RATE_ZONES)[number]

export const REMOTENESS = ["island", "mountain"] as const
export type Remoteness = (typeof REMOTENESS)[number]

/** The zone of a way; an unknown origin is taken as far away. */
export const rateZone = (from: DeliveryPlace | null, to: DeliveryPlace): RateZone => {
  if (!from) return "country"
  if (from.commune_code && from.commune_code === to.commune_code) return "same_commune"
  if (from.province_code === to.province_code) return "same_province"
  const region = regionOf(from.province_code)
  return region && region === regionOf(to.province_code) ? "same_region" : "country"
}

/**
 * What makes a destination hard to reach; null for an ordinary one. Nobody is remote to a seller of
 * the same commune. An island among mountains is an island.
 *
 * @param mountainCommunes codes that the rate table calls mountainous
 */
export const remotenessOf = (
  from: DeliveryPlace | null,
  to: DeliveryPlace,
  mountainCommunes: readonly string[]
): Remoteness | null => {
  if (rateZone(from, to) === "same_commune") return null
  if (isIsland(to)) return "island"
  return to.commune_code && mountainCommunes.includes(to.commune_code) ? "mountain" : null
}
