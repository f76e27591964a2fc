import { model } from "@medusajs/framework/utils"

/** Append-only trail of what was done to a certificate, by whom and why. */
export const OcopCertificateChange = model
  .define("ocop_certificate_change", {
    id: model.id({ prefix: "certch" }).primaryKey(),
    certificate_id: model.text(),
    action: model.enum([
      "issued",
      "imported",
      "corrected",
      "revoked",
      "superseded",
      "late_reassessment_filed",
      "late_reassessment_ended",
    ]),
    actor_id: model.text(),
    reason: model.text().nullable(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["certificate_id"] }])
