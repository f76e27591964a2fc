import { model } from "@medusajs/framework/utils"
import { DOSSIER_KINDS, DOSSIER_STATES } from "@ocop/rules"

/**
 * One product on its way to stars. Days are text, YYYY-MM-DD. `version` goes up with every act, and
 * an act names the one it saw. `product_number` and `product_year` become part of the product's code.
 */
export const OcopDossier = model
  .define("ocop_dossier", {
    id: model.id({ prefix: "doss" }).primaryKey(),
    kind: model.enum([...DOSSIER_KINDS]),
    state: model.enum([...DOSSIER_STATES]).default("draft"),
    version: model.number().default(1),
    producer_id: model.text(),
    registered_product_id: model.text().nullable(),
    product_name: model.text(),
    search_name: model.text(),
    product_set: model.number(),
    // Text, not an enum: Query's GraphQL schema takes no enum value that begins with a digit.
    criteria_edition: model.text(),
    commune_code: model.text(),
    /** The case of the scorecard, where its set knows cases. */
    case_id: model.text().nullable(),
    receipt_number: model.text().nullable(),
    submitted_on: model.text().nullable(),
    late_filing: model.boolean().default(false),
    state_since: model.text(),
    due_on: model.text().nullable(),
    commune_letter_on: model.text().nullable(),
    product_number: model.number().nullable(),
    product_year: model.number().nullable(),
    samples: model.number().nullable(),
    forwarded_on: model.text().nullable(),
    returned_by_ministry: model.boolean().default(false),
    result_stars: model.number().nullable(),
    result_total: model.float().nullable(),
    disqualifier: model.text().nullable(),
    decision_id: model.text().nullable(),
    certificate_id: model.text().nullable(),
  })
  .indexes([
    { on: ["producer_id"] },
    { on: ["commune_code", "state"] },
    { on: ["state", "due_on"] },
    { on: ["decision_id"] },
  ])
