import { model } from "@medusajs/framework/utils"

/**
 * What a buyer confirmed, as text that is never written again. `content` holds the hash of `buyer`,
 * so that a buyer's name can be erased and the rest still be proven. Days are YYYY-MM-DD.
 */
export const OcopContract = model
  .define("ocop_contract", {
    id: model.id({ prefix: "ctr" }).primaryKey(),
    order_id: model.text().unique(),
    content: model.text(),
    sha256: model.text(),
    buyer: model.text().nullable(),
    terms_version: model.text(),
    concluded_at: model.dateTime(),
    kept_until: model.text(),
  })
  .indexes([{ on: ["kept_until"] }])
