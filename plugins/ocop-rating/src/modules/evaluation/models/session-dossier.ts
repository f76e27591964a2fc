import { model } from "@medusajs/framework/utils"

/** A dossier has one council session in its life, also when the ministry returns it. */
export const OcopSessionDossier = model
  .define("ocop_session_dossier", {
    id: model.id({ prefix: "sdoss" }).primaryKey(),
    session_id: model.text(),
    dossier_id: model.text(),
  })
  .indexes([
    { on: ["dossier_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["session_id"] },
  ])
