import { model } from "@medusajs/framework/utils"

/** From an old unit to the unit that took it over, wholly or in part, on a day. */
export const OcopUnitSuccession = model
  .define("ocop_unit_succession", {
    id: model.text().primaryKey(),
    from_unit_id: model.text(),
    /** Set when the successor is itself a unit of the past. */
    to_unit_id: model.text().nullable(),
    /** Set when the successor is a unit of today. */
    to_commune_code: model.text().nullable(),
    happened_on: model.text(),
    share: model.enum(["whole", "part"]),
  })
  .indexes([{ on: ["from_unit_id"] }, { on: ["to_commune_code"] }])
