import { model } from "@medusajs/framework/utils"

/** Mẫu 03. A dossier that came back has several; the one of the highest version counts. */
export const OcopCommuneReport = model
  .define("ocop_commune_report", {
    id: model.id({ prefix: "crep" }).primaryKey(),
    dossier_id: model.text(),
    dossier_version: model.number(),
    findings: model.json(),
    conclusion: model.text(),
    letter_number: model.text(),
    letter_on: model.text(),
    product_number: model.number(),
    actor_id: model.text(),
  })
  .indexes([{ on: ["dossier_id", "dossier_version"], unique: true, where: "deleted_at IS NULL" }])
