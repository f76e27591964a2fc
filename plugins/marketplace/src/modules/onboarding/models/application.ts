import { model } from "@medusajs/framework/utils"
import { ALL_PRODUCER_KINDS, VERIFICATION_STATES } from "@ocop/rules"

/**
 * Somebody's wish to sell for a producer: one the register knows (`claims`), or a new one. Days are
 * text, YYYY-MM-DD. Of the identity number only a keyed hash and three digits are kept.
 */
export const OcopApplication = model
  .define("ocop_application", {
    id: model.id({ prefix: "appl" }).primaryKey(),
    member_id: model.text(),
    claims: model.boolean().default(false),
    /** Null for a new producer until it is verified. */
    producer_id: model.text().nullable(),
    /** As stored; `verificationStateOn` says what it is today. */
    state: model.enum([...VERIFICATION_STATES]).default("none"),
    name: model.text(),
    search_name: model.text(),
    kind: model.enum([...ALL_PRODUCER_KINDS]),
    enterprise_size: model.enum(["sme", "large"]).nullable(),
    tax_code: model.text().nullable(),
    registration_number: model.text().nullable(),
    representative: model.text(),
    identity_hash: model.text().nullable(),
    identity_last3: model.text().nullable(),
    birth_on: model.text().nullable(),
    phone: model.text(),
    address: model.text(),
    commune_code: model.text(),
    note: model.text().nullable(),
    submitted_on: model.text().nullable(),
    decided_on: model.text().nullable(),
    reason: model.text().nullable(),
    good_until: model.text().nullable(),
  })
  .indexes([
    { on: ["member_id"] },
    { on: ["producer_id"] },
    { on: ["state", "submitted_on"] },
    { on: ["identity_hash"] },
  ])
