import { model } from "@medusajs/framework/utils"
import { SUSPICION_GROUNDS, SUSPICION_STATES } from "@ocop/rules"

/** What somebody saw; who it was stands in a table of its own. Days are text, YYYY-MM-DD. */
export const OcopSuspicionReport = model
  .define("ocop_suspicion_report", {
    id: model.id({ prefix: "susp" }).primaryKey(),
    receipt: model.text().unique(),
    state: model.enum([...SUSPICION_STATES]).default("received"),
    ground: model.enum([...SUSPICION_GROUNDS]),
    certificate_code: model.text().nullable(),
    product_name: model.text().nullable(),
    place: model.text(),
    commune_code: model.text().nullable(),
    seen_on: model.text(),
    lot: model.text().nullable(),
    description: model.text(),
    received_on: model.text(),
    due_on: model.text(),
    moved_on: model.text().nullable(),
    public_reason: model.text().nullable(),
    /** The folded words of the report, for the search of the desk. */
    search_text: model.text(),
    /**
     * Of everything that was sent: the same words twice are one report. Gone with the first move, as
     * a phone could be guessed from it.
     */
    fingerprint: model.text().nullable(),
  })
  .indexes([{ on: ["state", "due_on"] }, { on: ["fingerprint"] }, { on: ["commune_code"] }])
