import { model } from "@medusajs/framework/utils"
import { REVOCATION_GROUNDS, REVOCATION_STATES } from "@ocop/rules"

/**
 * A case about taking a mark away. Days are text, YYYY-MM-DD. `version` goes up with every act, and
 * an act names the one it saw.
 */
export const OcopRevocationCase = model
  .define("ocop_revocation_case", {
    id: model.id({ prefix: "rvcs" }).primaryKey(),
    version: model.number().default(1),
    state: model.enum([...REVOCATION_STATES]).default("opened"),
    certificate_id: model.text(),
    producer_id: model.text(),
    product_name: model.text(),
    search_name: model.text(),
    stars: model.number(),
    ground: model.enum([...REVOCATION_GROUNDS]),
    finding: model.text(),
    found_on: model.text(),
    due_on: model.text(),
    notice_number: model.text().nullable(),
    notified_on: model.text().nullable(),
    explain_until: model.text().nullable(),
    explanation: model.text().nullable(),
    explained_on: model.text().nullable(),
    decision_number: model.text().nullable(),
    authority_name: model.text().nullable(),
    decided_on: model.text().nullable(),
    revoked_on: model.text().nullable(),
    decision_note: model.text().nullable(),
  })
  .indexes([{ on: ["certificate_id"] }, { on: ["producer_id"] }, { on: ["state", "due_on"] }])
