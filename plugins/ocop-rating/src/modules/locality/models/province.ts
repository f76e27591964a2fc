import { model } from "@medusajs/framework/utils"

/** A province or centrally run city of today; `code` as in Quyết định 19/2025/QĐ-TTg. */
export const OcopProvince = model.define("ocop_province", {
  code: model.text().primaryKey(),
  name: model.text(),
  search_name: model.text(),
})
