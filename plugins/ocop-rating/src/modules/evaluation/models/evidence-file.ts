import { model } from "@medusajs/framework/utils"
import { DOCUMENT_TYPES } from "@ocop/rules"

/** A document of a dossier: what is known of it, and where its file lies, privately. */
export const OcopEvidenceFile = model
  .define("ocop_evidence_file", {
    id: model.id({ prefix: "evid" }).primaryKey(),
    dossier_id: model.text(),
    document_type: model.enum([...DOCUMENT_TYPES]),
    criterion: model.text().nullable(),
    number: model.text().nullable(),
    issuer: model.text().nullable(),
    issued_on: model.text().nullable(),
    expires_on: model.text().nullable(),
    file_id: model.text(),
    file_name: model.text(),
    /** Of the file as it came; what is kept of an image is another one. */
    sha256: model.text(),
    bytes: model.number(),
    mime_type: model.text(),
    actor_id: model.text(),
    removed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["dossier_id"] }])
