import { model } from "@medusajs/framework/utils"
import { GOODS_KINDS } from "@ocop/rules"

/** What the goods behind one listing are; the JSON columns hold lists, see `GoodsFacts`. */
export const OcopGoods = model.define("ocop_goods", {
  id: model.id({ prefix: "goods" }).primaryKey(),
  product_id: model.text().unique(),
  goods_kind: model.enum([...GOODS_KINDS]),
  net_contents: model.json(),
  harvest_months: model.json(),
  label: model.json(),
  story: model.text().nullable(),
  illustrative: model.boolean().default(false),
})
