import { model } from "@medusajs/framework/utils"

/** How far a product travels, append-only: the row written last stands, null takes all back. */
export const OcopShippingLimit = model
  .define("ocop_shipping_limit", {
    id: model.id({ prefix: "shlim" }).primaryKey(),
    producer_id: model.text(),
    product_id: model.text(),
    limit: model.json().nullable(),
    actor_id: model.text(),
  })
  .indexes([{ on: ["product_id"] }, { on: ["producer_id"] }])
