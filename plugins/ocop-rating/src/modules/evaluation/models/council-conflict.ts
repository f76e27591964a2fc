import { model } from "@medusajs/framework/utils"
import { CONFLICTS } from "@ocop/rules"

/** What a member declared to stand between them and a dossier; never taken back. */
export const OcopCouncilConflict = model
  .define("ocop_council_conflict", {
    id: model.id({ prefix: "cconf" }).primaryKey(),
    dossier_id: model.text(),
    user_id: model.text(),
    conflict: model.enum([...CONFLICTS]),
    note: model.text(),
  })
  .indexes([{ on: ["dossier_id", "user_id"], unique: true, where: "deleted_at IS NULL" }])
