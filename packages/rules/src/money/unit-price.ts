import { roundVnd } from "./vnd"

/** Grams, millilitres, pieces. */
export const NET_UNITS = ["g", "ml", "piece"] as const
export type NetUnit = (typeof NET_UNITS)[number]

export interface NetContent {
  value: number
  unit: NetUnit
}

export interface UnitPrice {
  /** Whole đồng for one of `per`. */
  amount: number
  per: "kg" | "l" | "piece"
}

const LARGE: Readonly<Record<NetUnit, { per: UnitPrice["per"]; parts: number }>> = {
  g: { per: "kg", parts: 1000 },
  ml: { per: "l", parts: 1000 },
  piece: { per: "piece", parts: 1 },
}

/**
 * Price of a kilogram, litre or piece, so that packs can be compared. Null when price or content
 * is unknown, or when a single piece would only repeat its price.
 *
 * @param price whole đồng of the pack
 */
export const unitPrice = (price: number | null, net: NetContent | null): UnitPrice | null => {
  if (price === null || net === null || !(net.value > 0)) return null
  if (net.unit === "piece" && net.value === 1) return null
  const { per, parts } = LARGE[net.unit]
  return { amount: roundVnd((price * parts) / net.value), per }
}
