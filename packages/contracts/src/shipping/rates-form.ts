import {
  checkRateTable,
  RATE_ZONES,
  REMOTENESS,
  type RateRefusal,
  type RateTable,
  type RateZone,
  type Remoteness,
  type ZoneRates,
} from "@ocop/rules"

/** Empty rows below the steps that stand. */
const SPARE_ROWS = 2

/** What stands in the fields: as typed, or as the table has it. */
export interface RatesTyped {
  zones: Record<
    RateZone,
    { steps: { up_to: string; fee: string }[]; every: string; further: string }
  >
  surcharges: Record<Remoteness, string>
  free_from: string
}

const each = <Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value
): Record<Key, Value> =>
  // every key gets a value
  Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>

const EMPTY = { up_to: "", fee: "" }

const typedZone = ({ steps, further }: ZoneRates) => ({
  steps: [
    ...steps.map(({ up_to_grams, fee }) => ({ up_to: String(up_to_grams), fee: String(fee) })),
    ...Array.from({ length: SPARE_ROWS }, () => EMPTY),
  ],
  every: String(further.every_grams),
  further: String(further.fee),
})

export const typedFrom = (table: RateTable): RatesTyped => ({
  zones: each(RATE_ZONES, (zone) => typedZone(table.zones[zone])),
  surcharges: each(REMOTENESS, (one) => String(table.surcharges[one])),
  free_from: table.free_from === null ? "" : String(table.free_from),
})

/** Names of the fields; a row is a step, which begins where the row before ends. */
export const rateFieldName = {
  upTo: (zone: RateZone, row: number) => `${zone}.${row}.up_to`,
  fee: (zone: RateZone, row: number) => `${zone}.${row}.fee`,
  every: (zone: RateZone) => `${zone}.every`,
  further: (zone: RateZone) => `${zone}.further`,
  surcharge: (one: Remoteness) => `surcharge.${one}`,
  freeFrom: "free_from",
}

type Fields = Pick<FormData, "get">

const textOf = (form: Fields, name: string): string => {
  const value = form.get(name)
  return typeof value === "string" ? value.trim().slice(0, 20) : ""
}

/** More rows than any table may have steps. */
const MOST_ROWS = 30

const typedZoneOf = (form: Fields, zone: RateZone) => ({
  steps: Array.from({ length: MOST_ROWS }, (_, row) => ({
    up_to: textOf(form, rateFieldName.upTo(zone, row)),
    fee: textOf(form, rateFieldName.fee(zone, row)),
  })).filter(({ up_to, fee }) => up_to || fee),
  every: textOf(form, rateFieldName.every(zone)),
  further: textOf(form, rateFieldName.further(zone)),
})

export const readTyped = (form: Fields): RatesTyped => ({
  zones: each(RATE_ZONES, (zone) => typedZoneOf(form, zone)),
  surcharges: each(REMOTENESS, (one) => textOf(form, rateFieldName.surcharge(one))),
  free_from: textOf(form, rateFieldName.freeFrom),
})

/** "18.000", "18 000 ₫" and "18000" are one number; what is none is not a number. */
const numberOf = (text: string): number => {
  const digits = text.replace(/[.\s₫đ]/gu, "")
  return /^\d{1,12}$/.test(digits) ? Number(digits) : NaN
}

const zoneOf = ({ steps, every, further }: RatesTyped["zones"][RateZone]): ZoneRates => {
  let over_grams = 0
  return {
    steps: steps.map(({ up_to, fee }) => {
      const step = { over_grams, up_to_grams: numberOf(up_to), fee: numberOf(fee) }
      over_grams = step.up_to_grams
      return step
    }),
    further: { every_grams: numberOf(every), fee: numberOf(further) },
  }
}

export type ReadRates =
  | { ok: true; value: RateTable }
  | { ok: false; code: RateRefusal; zone: RateZone | null; typed: RatesTyped }

const withSpares = (typed: RatesTyped): RatesTyped => ({
  ...typed,
  zones: each(RATE_ZONES, (zone) => ({
    ...typed.zones[zone],
    steps: [...typed.zones[zone].steps, EMPTY, EMPTY],
  })),
})

/** The table a form means; communes of the mountains stay as they are. */
export const readRates = (form: Fields, current: RateTable): ReadRates => {
  const typed = readTyped(form)
  const checked = checkRateTable({
    zones: each(RATE_ZONES, (zone) => zoneOf(typed.zones[zone])),
    surcharges: each(REMOTENESS, (one) => numberOf(typed.surcharges[one])),
    mountain_communes: current.mountain_communes,
    free_from: typed.free_from ? numberOf(typed.free_from) : null,
  })
  return checked.ok ? checked : { ...checked, typed: withSpares(typed) }
}
