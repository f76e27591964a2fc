import { model } from "@medusajs/framework/utils"
import { LISTING_STATES } from "@ocop/rules"

/** A producer's listing. Before it is accepted it has no product, and what it says is its draft. */
export const OcopListing = model
  .define("ocop_listing", {
    id: model.id({ prefix: "lst" }).primaryKey(),
    producer_id: model.text(),
    product_id: model.text().nullable(),
    state: model.enum([...LISTING_STATES]).default("unpublished"),
    /** Said by the producer; the register's own set goes before it. */
    product_set: model.number().nullable(),
    /** Grams with the wrapping, as accepted last. */
    weight_grams: model.number().nullable(),
  })
  .indexes([
    { on: ["product_id"], unique: true, where: "product_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["producer_id"] },
  ])
