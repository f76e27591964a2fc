import { model } from "@medusajs/framework/utils"

/** Append-only: the price of one pack from an instant on. The law of promotions asks for it. */
export const OcopPricePoint = model
  .define("ocop_price_point", {
    id: model.id({ prefix: "prcpt" }).primaryKey(),
    variant_id: model.text(),
    product_id: model.text(),
    /** Whole đồng, tax included. */
    amount: model.number(),
    previous_amount: model.number().nullable(),
    effective_at: model.dateTime(),
    source: model.enum(["producer", "other"]),
    /** Member; null where the price was changed elsewhere. */
    actor_id: model.text().nullable(),
  })
  .indexes([{ on: ["variant_id", "effective_at"] }])
