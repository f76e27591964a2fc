import { model } from "@medusajs/framework/utils"
import { DOSSIER_STATES, STAFF_ROLES } from "@ocop/rules"

/** Append-only trail of a dossier: moves, and acts that leave it where it is. */
export const OcopDossierMove = model
  .define("ocop_dossier_move", {
    id: model.id({ prefix: "dmove" }).primaryKey(),
    dossier_id: model.text(),
    action: model.text(),
    from_state: model.enum([...DOSSIER_STATES]),
    to_state: model.enum([...DOSSIER_STATES]),
    version: model.number(),
    role: model.enum(["producer", ...STAFF_ROLES]),
    actor_id: model.text(),
    reason: model.text().nullable(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["dossier_id"] }])
