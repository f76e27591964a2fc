import { model } from "@medusajs/framework/utils"

/** Append-only trail of what was done with a report, by whom and why. */
export const OcopSuspicionChange = model
  .define("ocop_suspicion_change", {
    id: model.id({ prefix: "suspch" }).primaryKey(),
    report_id: model.text(),
    action: model.enum(["received", "moved"]),
    actor_id: model.text(),
    reason: model.text().nullable(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["report_id"] }])
