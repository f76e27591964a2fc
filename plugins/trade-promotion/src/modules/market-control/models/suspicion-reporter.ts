import { model } from "@medusajs/framework/utils"

/** Who reported, where they said so. Apart from the report, so that it can be forgotten alone. */
export const OcopSuspicionReporter = model
  .define("ocop_suspicion_reporter", {
    id: model.id({ prefix: "suspr" }).primaryKey(),
    report_id: model.text(),
    name: model.text().nullable(),
    phone: model.text().nullable(),
  })
  .indexes([{ on: ["report_id"], unique: true, where: "deleted_at IS NULL" }])
