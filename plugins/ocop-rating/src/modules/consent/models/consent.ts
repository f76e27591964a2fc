import { model } from "@medusajs/framework/utils"
import { CONSENT_PURPOSES, LANGUAGES } from "@ocop/contracts"

/** Append-only: each time a customer gave or took back a consent, with proof of the text read. */
export const OcopConsent = model
  .define("ocop_consent", {
    id: model.id({ prefix: "cons" }).primaryKey(),
    customer_id: model.text(),
    purpose: model.enum([...CONSENT_PURPOSES]),
    given: model.boolean(),
    version: model.text(),
    language: model.enum([...LANGUAGES]),
    text_sha256: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["customer_id"] }])
