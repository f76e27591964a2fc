import { accept, type Result } from "../result"
import type { DeliveryPlace } from "./delivery-days"
import { parcelWeight, type ParcelLine, type ParcelWeight } from "./parcel-weight"
import { judgeWay, type ProductLimit, type TooFar } from "./product-limits"
import { stepFee, type RateTable } from "./rate-table"
import { rateZone, remotenessOf, type RateZone, type Remoteness } from "./rate-zone"

/** The fee of one parcel, taken apart. Whole đồng, tax included. */
export interface ParcelFee {
  zone: RateZone
  /** What the weight costs, before it is waived. */
  base: number
  remoteness: Remoteness | null
  surcharge: number
  /** True when the goods are worth enough that the base is waived. */
  is_free: boolean
  /** What is asked. */
  fee: number
}

export interface Way {
  from: DeliveryPlace | null
  to: DeliveryPlace
}

/**
 * What a checked table asks for a parcel.
 *
 * @param grams that are charged, see {@link parcelWeight}
 * @param goodsTotal worth of the goods in whole đồng, tax included
 */
export const parcelFee = (
  table: RateTable,
  { from, to }: Way,
  parcel: { grams: number; goods_total: number }
): ParcelFee => {
  const zone = rateZone(from, to)
  const base = stepFee(table.zones[zone], parcel.grams)
  const remoteness = remotenessOf(from, to, table.mountain_communes)
  const surcharge = remoteness ? table.surcharges[remoteness] : 0
  const is_free = table.free_from !== null && parcel.goods_total >= table.free_from
  return { zone, base, remoteness, surcharge, is_free, fee: (is_free ? 0 : base) + surcharge }
}

/** A line to be sent, with how far its product may travel. */
export interface QuotedLine extends ParcelLine {
  limit: ProductLimit
  /** Worth of the line in whole đồng, tax included. */
  total: number
}

export interface ParcelQuote extends ParcelFee {
  weight: ParcelWeight
}

/** The fee of everything one producer sends to a buyer; refused when one of the goods may not go. */
export const quoteParcel = (
  table: RateTable,
  way: Way,
  lines: readonly QuotedLine[],
  today: string
): Result<ParcelQuote, TooFar> => {
  for (const { limit } of lines) {
    const judged = judgeWay(limit, way, today)
    if (!judged.ok) return judged
  }
  const weight = parcelWeight(lines)
  const goods_total = lines.reduce((sum, { total }) => sum + total, 0)
  const fee = parcelFee(table, way, { grams: weight.charged_grams, goods_total })
  return accept({ ...fee, weight })
}
