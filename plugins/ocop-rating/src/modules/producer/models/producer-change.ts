import { model } from "@medusajs/framework/utils"

/** Append-only trail of what was done to a producer, by whom and why. */
export const OcopProducerChange = model
  .define("ocop_producer_change", {
    id: model.id({ prefix: "prdch" }).primaryKey(),
    producer_id: model.text(),
    action: model.enum(["created", "imported", "updated", "status_changed"]),
    actor_id: model.text(),
    reason: model.text().nullable(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["producer_id"] }])
