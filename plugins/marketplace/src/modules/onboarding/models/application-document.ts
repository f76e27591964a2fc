import { model } from "@medusajs/framework/utils"
import { SELLER_PAPERS } from "@ocop/rules"

/** A paper of an application. Its file is the File Module's and is reached through our routes only. */
export const OcopApplicationDocument = model
  .define("ocop_application_document", {
    id: model.id({ prefix: "appld" }).primaryKey(),
    application_id: model.text(),
    type: model.enum([...SELLER_PAPERS]),
    number: model.text(),
    issuer: model.text(),
    issued_on: model.text(),
    expires_on: model.text().nullable(),
    file_id: model.text(),
    file_name: model.text(),
    mime_type: model.text(),
    size: model.number(),
  })
  .indexes([{ on: ["application_id"] }])
