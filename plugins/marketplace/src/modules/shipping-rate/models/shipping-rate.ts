import { model } from "@medusajs/framework/utils"

/**
 * Rates as somebody set them, append-only: of one day the row written last stands, and rows before
 * are the trail. No producer is the floor; no rates are the floor's own again. `from_on` is a day,
 * YYYY-MM-DD.
 */
export const OcopShippingRate = model
  .define("ocop_shipping_rate", {
    id: model.id({ prefix: "shrate" }).primaryKey(),
    producer_id: model.text().nullable(),
    from_on: model.text(),
    rates: model.json().nullable(),
    actor_id: model.text(),
  })
  .indexes([{ on: ["producer_id", "from_on"] }])
