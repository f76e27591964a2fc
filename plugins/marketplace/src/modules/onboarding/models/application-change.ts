import { model } from "@medusajs/framework/utils"

/** Append-only trail of what was done with an application, by whom and why. */
export const OcopApplicationChange = model
  .define("ocop_application_change", {
    id: model.id({ prefix: "applch" }).primaryKey(),
    application_id: model.text(),
    action: model.enum(["opened", "changed", "document_added", "document_removed", "moved"]),
    actor_id: model.text(),
    reason: model.text().nullable(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["application_id"] }])
