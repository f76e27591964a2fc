import { model } from "@medusajs/framework/utils"

/** One answer of a self-assessment. The last write stands; `version` counts the writes. */
export const OcopDossierAnswer = model
  .define("ocop_dossier_answer", {
    id: model.id({ prefix: "dans" }).primaryKey(),
    dossier_id: model.text(),
    criterion: model.text(),
    choice: model.text(),
    note: model.text().nullable(),
    version: model.number().default(1),
    actor_id: model.text(),
  })
  .indexes([{ on: ["dossier_id", "criterion"], unique: true, where: "deleted_at IS NULL" }])
