import { regionOf } from "./regions"

/**
 * Zones of a parcel, as carriers of Vietnam commonly draw them: within a commune, a province, one of
 * the three regions, the country, and islands.
 */
export const DELIVERY_ZONES = [
  "same_commune",
  "same_province",
  "same_region",
  "country",
  "island",
] as const
export type DeliveryZone = (typeof DELIVERY_ZONES)[number]

export interface DeliveryPlace {
  /** Code of Quyết định 19/2025/QĐ-TTg; null where only the province is known. */
  commune_code: string | null
  province_code: string
  /** True for a special zone (đặc khu): all of them are islands. */
  is_special_zone: boolean
}

/** Days from the seller's confirmation to the door, both included. */
export interface DeliveryDays {
  least: number
  most: number
}

/** Islands that are ordinary communes: Tân Hiệp (Cù Lao Chàm). */
const ISLAND_COMMUNES: ReadonlySet<string> = new Set(["20434"])

/** Special zones of today and the communes that are islands as well. */
export const isIsland = ({ commune_code, is_special_zone }: DeliveryPlace): boolean =>
  is_special_zone || ISLAND_COMMUNES.has(commune_code ?? "")

/** Where a parcel goes, seen from where it is sent; an unknown origin is taken as far away. */
export const deliveryZone = (from: DeliveryPlace | null, to: DeliveryPlace): DeliveryZone => {
  if (from?.commune_code && from.commune_code === to.commune_code) return "same_commune"
  if (isIsland(to) || (from && isIsland(from))) return "island"
  if (!from) return "country"
  if (from.province_code === to.province_code) return "same_province"
  const region = regionOf(from.province_code)
  return region && region === regionOf(to.province_code) ? "same_region" : "country"
}

/**
 * The floor's own published estimate, no rule of law: a table stands from its day until the next
 * one. Newest first.
 */
const TABLES: readonly { from: string; days: Readonly<Record<DeliveryZone, DeliveryDays>> }[] = [
  {
    from: "2026-07-01",
    days: {
      same_commune: { least: 1, most: 2 },
      same_province: { least: 2, most: 3 },
      same_region: { least: 3, most: 5 },
      country: { least: 3, most: 7 },
      island: { least: 5, most: 12 },
    },
  },
]

export interface DeliveryEstimate extends DeliveryDays {
  zone: DeliveryZone
  /** First day of the table that was used. */
  published_on: string
}

/**
 * Days of delivery as the table in force says.
 *
 * @param today ISO day in Vietnam; before the first table that one is used
 */
export const deliveryEstimate = (
  from: DeliveryPlace | null,
  to: DeliveryPlace,
  today: string
): DeliveryEstimate => {
  const zone = deliveryZone(from, to)
  const table = TABLES.find((one) => one.from <= today) ?? TABLES[TABLES.length - 1]
  if (!table) throw new RangeError("No table of delivery days")
  return { zone, ...table.days[zone], published_on: table.from }
}
