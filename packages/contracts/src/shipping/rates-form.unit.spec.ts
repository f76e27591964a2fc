import { floorRates, RATE_ZONES, REMOTENESS } from "@ocop/rules"
import { fieldName, readRates, typedFrom } from "./rates-form"

const TABLE = { ...floorRates("2026-11-25").rates, free_from: 300_000 }

/** The form as the page sends it when nobody has changed a field. */
const untouched = (): FormData => {
  const form = new FormData()
  const typed = typedFrom(TABLE)
  for (const zone of RATE_ZONES) {
    const { steps, every, further } = typed.zones[zone]
    for (const [row, step] of steps.entries()) {
      form.set(fieldName.upTo(zone, row), step.up_to)
      form.set(fieldName.fee(zone, row), step.fee)
    }
    form.set(fieldName.every(zone), every)
    form.set(fieldName.further(zone), further)
  }
  for (const one of REMOTENESS) form.set(fieldName.surcharge(one), typed.surcharges[one])
  form.set(fieldName.freeFrom, typed.free_from)
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
  form.set(fieldName.upTo("country", 3), "5.000")
  form.set(fieldName.fee("country", 3), "60 000 ₫")
  const read = readRates(form, TABLE)
  expect(read.ok && read.value.zones.country.steps[3]).toEqual({
    over_grams: 2000,
    up_to_grams: 5000,
    fee: 60_000,
  })
})

it("frees nothing when the amount is left empty", () => {
  const form = untouched()
  form.set(fieldName.freeFrom, " ")
  const read = readRates(form, TABLE)
  expect(read.ok && read.value.free_from).toBeNull()
})

it.each([
  ["a word", fieldName.fee("country", 0), "nhiều", "shipping.rates_not_whole", "country"],
  ["less than nothing", fieldName.fee("country", 0), "-5", "shipping.rates_not_whole", "country"],
  ["half a row", fieldName.upTo("country", 3), "5000", "shipping.rates_not_whole", "country"],
  [
    "a smaller weight",
    fieldName.upTo("country", 1),
    "400",
    "shipping.rates_not_ascending",
    "country",
  ],
  ["more for less", fieldName.fee("country", 1), "1", "shipping.rates_not_ascending", "country"],
  ["no surcharge", fieldName.surcharge("island"), "", "shipping.rates_not_whole", null],
])("refuses %s and keeps what was typed", (_, field, value, code, zone) => {
  const form = untouched()
  form.set(field, value)
  const read = readRates(form, TABLE)
  expect(read).toMatchObject({ ok: false, code, zone })
  expect(!read.ok && read.typed.zones.same_commune.steps).toHaveLength(5)
})
