import { model } from "@medusajs/framework/utils"
import { HAND_OVER_WAYS, PARCEL_STATES } from "@ocop/rules"

/** How far the goods of one order are. Who the buyer is stands in the order alone. */
export const OcopParcel = model
  .define("ocop_parcel", {
    id: model.id({ prefix: "prcl" }).primaryKey(),
    order_id: model.text().unique(),
    producer_id: model.text(),
    order_number: model.number(),
    state: model.enum([...PARCEL_STATES]).default("placed"),
    /** Goes up with every move. */
    version: model.number().default(1),
    attempts: model.number().default(0),
    placed_at: model.dateTime(),
    reminded_at: model.dateTime().nullable(),
    escalated_at: model.dateTime().nullable(),
    way: model.enum([...HAND_OVER_WAYS]).nullable(),
    carrier: model.text().nullable(),
    tracking_code: model.text().nullable(),
    handed_over_at: model.dateTime().nullable(),
    delivered_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["producer_id", "state", "placed_at"] },
    { on: ["producer_id", "delivered_at"] },
    { on: ["state", "placed_at"] },
  ])
