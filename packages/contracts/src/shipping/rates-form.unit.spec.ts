import { floorRates, RATE_ZONES, REMOTENESS } from "@ocop/rules"
import { rateFieldName, readRates, typedFrom } from "./rates-form"

const TABLE = { ...floorRates("2026-11-25").rates, free_from: 300_000 }

/** The form as the page sends it when nobody has changed a field. */
const untouched = (): FormData => {
  const form = new FormData()
  const typed = typedFrom(TABLE)
  for (const zone of RATE_ZONES) {
    const { steps, every, further } = typed.zones[zone]
    for (const [row, step] of steps.entries()) {
      form.set(rateFieldName.upTo(zone, row), step.up_to)
      form.set(rateFieldName.fee(zone, row), step.fee)
    }
    form.set(rateFieldName.every(zone), every)
    form.set(rateFieldName.further(zone), further)
  }
  for (const one of REMOTENESS) form.set(rateFieldName.surcharge(one), typed.surcharges[one])
  form.set(rateFieldName.freeFrom, typed.free_from)
  return form
}

it("reads back what it has shown", () => {
  expect(readRates(untouched(), TABLE)).toEqual({ ok: true, value: TABLE })
})

it("offers two more rows than there are steps", () => {
  expect(typedFrom(TABLE).zones.country.steps).toHaveLength(5)
})

it("adds a step where a spare row was filled, beginning where the last one ends", () => {
  const form = untouched()
  form.set(rateFieldName.upTo("country", 3), "5.000")
  form.set(rateFieldName.fee("country", 3), "60 000 ₫")
  const read = readRates(form, TABLE)
  expect(read.ok && read.value.zones.country.steps[3]).toEqual({
    over_grams: 2000,
    up_to_grams: 5000,
    fee: 60_000,
  })
})

it("frees nothing when the amount is left empty", () => {
  const form = untouched()
  form.set(rateFieldName.freeFrom, " ")
  const read = readRates(form, TABLE)
  expect(read.ok && read.value.free_from).toBeNull()
})

it.each([
  ["a word", rateFieldName.fee("country", 0), "nhiều", "shipping.rates_not_whole", "country"],
  [
    "less than nothing",
    rateFieldName.fee("country", 0),
    "-5",
    "shipping.rates_not_whole",
    "country",
  ],
  ["half a row", rateFieldName.upTo("country", 3), "5000", "shipping.rates_not_whole", "country"],
  [
    "a smaller weight",
    rateFieldName.upTo("country", 1),
    "400",
    "shipping.rates_not_ascending",
    "country",
  ],
  [
    "more for less",
    rateFieldName.fee("country", 1),
    "1",
    "shipping.rates_not_ascending",
    "country",
  ],
  ["no surcharge", rateFieldName.surcharge("island"), "", "shipping.rates_not_whole", null],
])("refuses %s and keeps what was typed", (_, field, value, code, zone) => {
  const form = untouched()
  form.set(field, value)
  const read = readRates(form, TABLE)
  expect(read).toMatchObject({ ok: false, code, zone })
  expect(!read.ok && read.typed.zones.same_commune.steps).toHaveLength(5)
})
