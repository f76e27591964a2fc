import { accept, refuse } from "../result"
import { RATE_ZONES, REMOTENESS, type RateZone, type Remoteness } from "./rate-zone"

/** A step of weight: heavier than `over_grams`, up to and with `up_to_grams`. */
export interface WeightStep {
  over_grams: number
  up_to_grams: number
  /** Whole đồng, tax included. */
  fee: number
}

export interface ZoneRates {
  /** Ascending from zero, without gap or overlap. */
  steps: WeightStep[]
  /** Beyond the last step: this fee for each begun part of that many grams. */
  further: { every_grams: number; fee: number }
}

/** What a producer asks for a parcel. Amounts are whole đồng, tax included. */
export interface RateTable {
  zones: Record<RateZone, ZoneRates>
  surcharges: Record<Remoteness, number>
  /** Codes of communes that the mountain surcharge is for. */
  mountain_communes: string[]
  /** Goods worth this much and more travel without the fee, surcharges excepted; null: never. */
  free_from: number | null
}

export const RATE_REFUSALS = [
  "shipping.rates_empty",
  "shipping.rates_not_whole",
  "shipping.rates_gap",
  "shipping.rates_overlap",
  "shipping.rates_not_ascending",
  "shipping.rates_too_many",
] as const
export type RateRefusal = (typeof RATE_REFUSALS)[number]

/** Steps of one zone, and the highest amount and weight a table may name. */
export const RATE_LIMITS = { steps: 20, dong: 10_000_000, grams: 1_000_000 } as const

const isWhole = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= most

const isAmount = (value: number) => isWhole(value, RATE_LIMITS.dong)
const isGrams = (value: number) => isWhole(value, RATE_LIMITS.grams)

const areWhole = ({ steps, further }: ZoneRates): boolean =>
  steps.every((one) => isGrams(one.over_grams) && isGrams(one.up_to_grams) && isAmount(one.fee)) &&
  isGrams(further.every_grams) &&
  further.every_grams > 0 &&
  isAmount(further.fee)

const checkOrder = (steps: readonly WeightStep[]): RateRefusal | null => {
  let upTo = 0
  let fee = 0
  for (const step of steps) {
    if (step.over_grams > upTo) return "shipping.rates_gap"
    if (step.over_grams < upTo) return "shipping.rates_overlap"
    if (step.up_to_grams <= step.over_grams || step.fee < fee) return "shipping.rates_not_ascending"
    upTo = step.up_to_grams
    fee = step.fee
  }
  return null
}

const checkZone = (rates: ZoneRates): RateRefusal | null => {
  if (!rates.steps.length) return "shipping.rates_empty"
  if (rates.steps.length > RATE_LIMITS.steps) return "shipping.rates_too_many"
  return areWhole(rates) ? checkOrder(rates.steps) : "shipping.rates_not_whole"
}

/** A refused table names the zone at fault; null where it is not of one zone. */
export type CheckedRates =
  | { readonly ok: true; readonly value: RateTable }
  | { readonly ok: false; readonly code: RateRefusal; readonly zone: RateZone | null }

/**
 * Whether a table answers for every weight and every zone, and never asks less for more weight.
 *
 * Amounts and grams are whole and not negative; steps begin at zero and each begins where the one
 * before ends.
 */
export const checkRateTable = (table: RateTable): CheckedRates => {
  const amounts = [...REMOTENESS.map((one) => table.surcharges[one]), table.free_from ?? 0]
  if (!amounts.every(isAmount)) return { ...refuse("shipping.rates_not_whole"), zone: null }
  for (const zone of RATE_ZONES) {
    const code = checkZone(table.zones[zone])
    if (code) return { ...refuse(code), zone }
  }
  return accept(table)
}

/** The base fee of a weight in a checked table's zone, in whole đồng. */
export const stepFee = ({ steps, further }: ZoneRates, grams: number): number => {
  const step = steps.find(({ up_to_grams }) => grams <= up_to_grams)
  if (step) return step.fee
  const last = steps[steps.length - 1]
  if (!last) throw new RangeError("A checked table has steps in every zone")
  return last.fee + Math.ceil((grams - last.up_to_grams) / further.every_grams) * further.fee
}
