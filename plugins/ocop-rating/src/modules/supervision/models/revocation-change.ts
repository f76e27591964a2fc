import { model } from "@medusajs/framework/utils"

/** Append-only trail of a case: who did what, when and why. */
export const OcopRevocationChange = model
  .define("ocop_revocation_change", {
    id: model.id({ prefix: "rvch" }).primaryKey(),
    case_id: model.text(),
    action: model.enum([
      "opened",
      "evidence_added",
      "answer_file_added",
      "notify",
      "explain",
      "revoke",
      "dismiss",
    ]),
    actor_id: model.text(),
    reason: model.text().nullable(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["case_id"] }])
