import { model } from "@medusajs/framework/utils"

/** Append-only trail of who let a producer sell, or kept it from selling, and why. */
export const OcopSellerChange = model
  .define("ocop_seller_change", {
    id: model.id({ prefix: "slrch" }).primaryKey(),
    producer_id: model.text(),
    action: model.enum(["verified", "withdrawn", "suspended", "lifted"]),
    actor_id: model.text(),
    reason: model.text().nullable(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["producer_id"] }])
