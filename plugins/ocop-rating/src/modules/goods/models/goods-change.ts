import { model } from "@medusajs/framework/utils"

/** Append-only trail of what was said of the goods behind a listing, by whom and why. */
export const OcopGoodsChange = model
  .define("ocop_goods_change", {
    id: model.id({ prefix: "goodsch" }).primaryKey(),
    product_id: model.text(),
    action: model.enum(["created", "updated"]),
    actor_id: model.text(),
    reason: model.text(),
    before: model.json().nullable(),
    after: model.json(),
  })
  .indexes([{ on: ["product_id"] }])
