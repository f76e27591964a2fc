import { model } from "@medusajs/framework/utils"

/** Every handle under which a product has been published: links to it must not go dead. */
export const OcopProductHandle = model
  .define("ocop_product_handle", {
    handle: model.text().primaryKey(),
    product_id: model.text(),
  })
  .indexes([{ on: ["product_id"] }])
