import { model } from "@medusajs/framework/utils"

/** What a producer sends its goods with; made once, when it may sell. */
export const OcopShop = model.define("ocop_shop", {
  id: model.id({ prefix: "shop" }).primaryKey(),
  producer_id: model.text().unique(),
  shipping_profile_id: model.text(),
  stock_location_id: model.text(),
  fulfillment_set_id: model.text(),
  service_zone_id: model.text(),
  shipping_option_id: model.text(),
})
