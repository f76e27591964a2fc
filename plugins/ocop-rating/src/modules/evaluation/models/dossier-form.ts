import { model } from "@medusajs/framework/utils"
import { DOSSIER_FORM_NAMES } from "@ocop/rules"

/** What a producer wrote in one form of a dossier. The last write stands; `version` counts them. */
export const OcopDossierForm = model
  .define("ocop_dossier_form", {
    id: model.id({ prefix: "dform" }).primaryKey(),
    dossier_id: model.text(),
    form: model.enum([...DOSSIER_FORM_NAMES]),
    content: model.json(),
    version: model.number().default(1),
    actor_id: model.text(),
  })
  .indexes([{ on: ["dossier_id", "form"], unique: true, where: "deleted_at IS NULL" }])
