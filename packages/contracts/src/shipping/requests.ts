import { CARE_KINDS, RATE_ZONES, REMOTENESS } from "@ocop/rules"
import { z } from "zod"

const communeCode = z.string().regex(/^\d{5}$/)

/** Code of a commune of today. */
export const StoreDeliveryQuery = z.object({ commune: communeCode })
export type StoreDeliveryQuery = z.input<typeof StoreDeliveryQuery>

const step = z.strictObject({ over_grams: z.number(), up_to_grams: z.number(), fee: z.number() })

/** The rules judge the numbers, so that a gap has a code of its own: here is only the shape. */
const zoneRates = z.strictObject({
  steps: z.array(step).max(100),
  further: z.strictObject({ every_grams: z.number(), fee: z.number() }),
})

const eachOf = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  z.record(z.enum(keys), value)

const rateTable = z.strictObject({
  zones: eachOf(RATE_ZONES, zoneRates),
  surcharges: eachOf(REMOTENESS, z.number()),
  mountain_communes: z.array(communeCode).max(4000),
  free_from: z.number().nullable(),
})

/** A rate table as a whole; it stands from today on. Null goes back to the floor's own rates. */
export const ProducerSaveRatesBody = z.strictObject({ rates: rateTable.nullable() })
export type ProducerSaveRatesBody = z.input<typeof ProducerSaveRatesBody>

/** The floor's own table, for producers without one; null goes back to the one in the rules. */
export const AdminSaveFloorRatesBody = ProducerSaveRatesBody
export type AdminSaveFloorRatesBody = ProducerSaveRatesBody

/** How far a product of the producer travels; null takes back what was said of it. */
export const ProducerSaveLimitBody = z.strictObject({
  product_id: z.string().min(1).max(60),
  limit: z
    .strictObject({
      care: z.enum(CARE_KINDS),
      max_days: z.number().nullable(),
      zones: z
        .array(z.enum(RATE_ZONES))
        .max(RATE_ZONES.length)
        .transform((zones) => RATE_ZONES.filter((zone) => zones.includes(zone))),
      to_islands: z.boolean(),
    })
    .nullable(),
})
export type ProducerSaveLimitBody = z.input<typeof ProducerSaveLimitBody>

const text = (max: number) => z.string().trim().min(1).max(max)

const pickUpPlace = {
  name: text(200),
  address: text(300),
  commune_code: communeCode,
  /** When somebody is there, in the producer's words. */
  hours: text(200).nullable(),
}

/** Where buyers may fetch their goods themselves; null: nowhere. */
export const ProducerSavePickUpBody = z.strictObject({
  pick_up: z.strictObject(pickUpPlace).nullable(),
})
export type ProducerSavePickUpBody = z.input<typeof ProducerSavePickUpBody>

/** A fair where buyers may fetch their goods: its name, the booth, and when the producer is there. */
export const ProducerSaveFairBody = z.strictObject({
  ...pickUpPlace,
  /** Calendar days in Vietnam; the rules judge them, so that each slip has a code of its own. */
  first_on: z.string().max(20),
  last_on: z.string().max(20),
})
export type ProducerSaveFairBody = z.input<typeof ProducerSaveFairBody>

/** `data` of the stock call that chooses a shipping method: which of the open places. */
export interface PickUpChoiceData {
  /** Left out: the producer's own place, or else the first fair. */
  pick_up_id?: string
}
