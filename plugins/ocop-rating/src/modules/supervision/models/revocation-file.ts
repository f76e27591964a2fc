import { model } from "@medusajs/framework/utils"

/** What proves a finding, or an explanation: where its file lies, privately. */
export const OcopRevocationFile = model
  .define("ocop_revocation_file", {
    id: model.id({ prefix: "rvfl" }).primaryKey(),
    case_id: model.text(),
    /** Whose word it bears out. */
    by: model.enum(["staff", "producer"]).default("staff"),
    file_id: model.text(),
    file_name: model.text(),
    /** Of the file as it came; what is kept of an image is another one. */
    sha256: model.text(),
    bytes: model.number(),
    mime_type: model.text(),
    actor_id: model.text(),
  })
  .indexes([{ on: ["case_id", "by", "sha256"], unique: true }])
