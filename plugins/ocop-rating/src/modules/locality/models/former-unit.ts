import { model } from "@medusajs/framework/utils"

/**
 * A district or commune that no longer exists. One row per unit and last day: a name that changed
 * in between has two rows tied by a succession. Days are Vietnamese calendar days, YYYY-MM-DD.
 */
export const OcopFormerUnit = model
  .define("ocop_former_unit", {
    id: model.text().primaryKey(),
    code: model.text().nullable(),
    name: model.text(),
    search_name: model.text(),
    type: model.enum(["commune", "district"]),
    district_slug: model.text(),
    district_name: model.text(),
    province_name: model.text(),
    valid_to: model.text(),
    change_note: model.text().nullable(),
  })
  .indexes([{ on: ["code"] }, { on: ["search_name"] }, { on: ["district_slug"] }])
