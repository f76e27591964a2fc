import { model } from "@medusajs/framework/utils"

/** A member's sheet on a dossier; the database refuses to change a closed one. */
export const OcopCouncilSheet = model
  .define("ocop_council_sheet", {
    id: model.id({ prefix: "csheet" }).primaryKey(),
    dossier_id: model.text(),
    user_id: model.text(),
    answers: model.json(),
    case_id: model.text().nullable(),
    remarks: model.text().nullable(),
    closed_at: model.dateTime().nullable(),
    version: model.number().default(1),
  })
  .indexes([{ on: ["dossier_id", "user_id"], unique: true, where: "deleted_at IS NULL" }])
