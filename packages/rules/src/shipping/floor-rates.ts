import { MOUNTAIN_COMMUNES } from "./mountain-communes"
import type { RateTable, ZoneRates } from "./rate-table"

/** Fees of the steps 0–500 g, –1 kg, –2 kg, then of each further half kilogram. */
const rates = (half: number, one: number, two: number, further: number): ZoneRates => ({
  steps: [
    { over_grams: 0, up_to_grams: 500, fee: half },
    { over_grams: 500, up_to_grams: 1000, fee: one },
    { over_grams: 1000, up_to_grams: 2000, fee: two },
  ],
  further: { every_grams: 500, fee: further },
})

/**
 * The floor's own rates for producers without a table of theirs. Illustrative: shaped as carriers
 * shape theirs, but no carrier's prices. Newest first.
 */
const TABLES: readonly { from: string; rates: RateTable }[] = [
  {
    from: "2026-11-01",
    rates: {
      zones: {
        same_commune: rates(10_000, 12_000, 15_000, 2_000),
        same_province: rates(18_000, 22_000, 28_000, 3_000),
        same_region: rates(25_000, 30_000, 38_000, 5_000),
        country: rates(30_000, 36_000, 48_000, 8_000),
      },
      surcharges: { island: 25_000, mountain: 10_000 },
      mountain_communes: [...MOUNTAIN_COMMUNES],
      free_from: null,
    },
  },
]

export interface DatedRates {
  /** First day the table stands. */
  from_on: string
  rates: RateTable
}

/** @param today ISO day in Vietnam; before the first table that one is used */
export const floorRates = (today: string): DatedRates => {
  const table = TABLES.find(({ from }) => from <= today) ?? TABLES[TABLES.length - 1]
  if (!table) throw new RangeError("The floor has no rates")
  return { from_on: table.from, rates: table.rates }
}

/** The table in force on a day: the latest that has begun; null when none has. */
export const ratesInForce = <Dated extends { from_on: string }>(
  tables: readonly Dated[],
  today: string
): Dated | null =>
  tables
    .filter(({ from_on }) => from_on <= today)
    .reduce<Dated | null>((best, one) => (best && best.from_on >= one.from_on ? best : one), null)
