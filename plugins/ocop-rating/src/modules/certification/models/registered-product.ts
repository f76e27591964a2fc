import { model } from "@medusajs/framework/utils"
import { OcopCertificate } from "./certificate"

/** A product as the register knows it, whether or not it is sold on the floor. */
export const OcopRegisteredProduct = model
  .define("ocop_registered_product", {
    id: model.id({ prefix: "regp" }).primaryKey(),
    name: model.text(),
    search_name: model.text(),
    product_set: model.number().nullable(),
    producer_id: model.text(),
    certificates: model.hasMany(() => OcopCertificate, { mappedBy: "registered_product" }),
  })
  .indexes([{ on: ["producer_id", "search_name"], unique: true, where: "deleted_at IS NULL" }])
