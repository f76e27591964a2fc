import { model } from "@medusajs/framework/utils"
import { AUTHORITY_LEVELS, CRITERIA_EDITION_IDS, REVOCATION_GROUNDS } from "@ocop/rules"
import { OcopRegisteredProduct } from "./registered-product"

/**
 * One row of the public register. Days are Vietnamese calendar days, YYYY-MM-DD, so that the
 * database compares them as the law does. `in_force_until` is what the rules make of the other
 * days; an exclusion constraint keeps two certificates of a product from being in force at once.
 */
export const OcopCertificate = model
  .define("ocop_certificate", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    registered_product: model.belongsTo(() => OcopRegisteredProduct, { mappedBy: "certificates" }),
    producer_id: model.text(),
    stars: model.number(),
    points: model.float().nullable(),
    decision_number: model.text().nullable(),
    decision_on: model.text().nullable(),
    authority_level: model.enum([...AUTHORITY_LEVELS]),
    authority_name: model.text(),
    // Text, not an enum: Query's GraphQL schema takes no enum value that begins with a digit.
    criteria_edition: model.text().nullable(),
    product_set: model.number().nullable(),
    product_code: model.text().nullable(),
    first_day: model.text(),
    last_day: model.text(),
    late_reassessment_filed_on: model.text().nullable(),
    late_reassessment_receipt: model.text().nullable(),
    late_reassessment_ended_on: model.text().nullable(),
    superseded_on: model.text().nullable(),
    revoked_on: model.text().nullable(),
    revocation_ground: model.enum([...REVOCATION_GROUNDS]).nullable(),
    revocation_decision_number: model.text().nullable(),
    revocation_authority_name: model.text().nullable(),
    revocation_note: model.text().nullable(),
    in_force_until: model.text().nullable(),
    evidence_level: model.enum(["A", "B1", "B2", "C"]),
    source_url: model.text().nullable(),
    illustrative: model.boolean().default(false),
  })
  .indexes([
    { on: ["product_code"] },
    { on: ["decision_number"] },
    { on: ["producer_id"] },
    { on: ["last_day"] },
  ])
  .checks([
    {
      name: "ocop_certificate_criteria_edition_check",
      expression: (c) =>
        `${c.criteria_edition} IN (${CRITERIA_EDITION_IDS.map((id) => `'${id}'`).join(", ")})`,
    },
    { name: "ocop_certificate_stars_check", expression: (c) => `${c.stars} BETWEEN 3 AND 5` },
  ])
