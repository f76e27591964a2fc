import fc from "fast-check"
import { floorRates } from "./floor-rates"
import { parcelFee } from "./parcel-fee"
import { checkRateTable, RATE_LIMITS, stepFee, type ZoneRates } from "./rate-table"

const FLOOR = floorRates("2026-11-25").rates
const place = (province_code: string, commune_code: string, is_special_zone = false) => ({
  province_code,
  commune_code,
  is_special_zone,
})

const fee = fc.integer({ min: 0, max: RATE_LIMITS.dong })
const width = fc.integer({ min: 1, max: 50_000 })

/** Tables as a producer may type them: steps of any width, fees that never fall. */
const zoneRates = fc
  .record({
    widths: fc.array(width, { minLength: 1, maxLength: RATE_LIMITS.steps }),
    fees: fc.array(fee, { minLength: RATE_LIMITS.steps, maxLength: RATE_LIMITS.steps }),
    every_grams: width,
    further: fee,
  })
  .map(({ widths, fees, every_grams, further }): ZoneRates => {
    const ascending = [...fees].sort((one, other) => one - other)
    let over_grams = 0
    const steps = widths.map((step, at) => {
      const made = { over_grams, up_to_grams: over_grams + step, fee: ascending[at] ?? 0 }
      over_grams += step
      return made
    })
    return { steps, further: { every_grams, fee: further } }
  })

const validTable = fc.record({
  zones: fc.record({
    same_commune: zoneRates,
    same_province: zoneRates,
    same_region: zoneRates,
    country: zoneRates,
  }),
  surcharges: fc.record({ island: fee, mountain: fee }),
  mountain_communes: fc.constant(FLOOR.mountain_communes),
  free_from: fc.option(fee),
})

const grams = fc.integer({ min: 0, max: 5_000_000 })
const somewhere = fc.constantFrom(
  place("48", "20443"),
  place("48", "20410"),
  place("48", "20434"),
  place("46", "19804"),
  place("01", "00004"),
  place("91", "31078", true)
)

it("answers for every weight and way once a table is accepted", () => {
  fc.assert(
    fc.property(validTable, grams, somewhere, somewhere, (table, weight, from, to) => {
      expect(checkRateTable(table).ok).toBe(true)
      const answer = parcelFee(table, { from, to }, { grams: weight, goods_total: 0 })
      expect(Number.isSafeInteger(answer.fee) && answer.fee >= 0).toBe(true)
    })
  )
})

it("never asks less when a parcel grows", () => {
  fc.assert(
    fc.property(zoneRates, grams, grams, (rates, one, more) => {
      expect(stepFee(rates, one + more)).toBeGreaterThanOrEqual(stepFee(rates, one))
    })
  )
})

it("refuses every table with a step taken out of the middle", () => {
  const holed = validTable.filter(({ zones }) => zones.country.steps.length > 2)
  fc.assert(
    fc.property(holed, (table) => {
      const [first, , ...rest] = table.zones.country.steps
      const country = { ...table.zones.country, steps: first ? [first, ...rest] : rest }
      const checked = checkRateTable({ ...table, zones: { ...table.zones, country } })
      expect(checked).toEqual({ ok: false, code: "shipping.rates_gap", zone: "country" })
    })
  )
})
