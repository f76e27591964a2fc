import { model } from "@medusajs/framework/utils"

export const COMMUNE_TYPES = ["ward", "commune", "special_zone"] as const

/** A commune-level unit of today. `search_name` is folded: lower case, no diacritics. */
export const OcopCommune = model
  .define("ocop_commune", {
    code: model.text().primaryKey(),
    name: model.text(),
    search_name: model.text(),
    type: model.enum([...COMMUNE_TYPES]),
    province_code: model.text(),
    province_name: model.text(),
    area_km2: model.float().nullable(),
    population: model.number().nullable(),
    office_address: model.text().nullable(),
  })
  .indexes([{ on: ["province_code"] }, { on: ["search_name"] }])
