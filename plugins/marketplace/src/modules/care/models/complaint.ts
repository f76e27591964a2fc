import { model } from "@medusajs/framework/utils"
import { COMPLAINT_OUTCOMES, COMPLAINT_STATES, COMPLAINT_SUBJECTS } from "@ocop/rules"

/** A buyer's complaint about an order. Days are text, YYYY-MM-DD; who the buyer is stands in the order. */
export const OcopComplaint = model
  .define("ocop_complaint", {
    id: model.id({ prefix: "cmpl" }).primaryKey(),
    order_id: model.text(),
    order_number: model.number(),
    producer_id: model.text(),
    /** Null for the order of a guest. */
    customer_id: model.text().nullable(),
    subject: model.enum([...COMPLAINT_SUBJECTS]),
    /** Empty once the buyer is erased. */
    text: model.text(),
    is_priority: model.boolean().default(false),
    /** Ids of the File Module, made anew without what a camera hides in a photo. */
    photos: model.array(),
    state: model.enum([...COMPLAINT_STATES]),
    /** Goes up with every act. */
    version: model.number().default(1),
    complained_on: model.text(),
    reply_on: model.text(),
    take_up_on: model.text(),
    settle_on: model.text(),
    /** Of the producer's last answer. */
    answered_on: model.text().nullable(),
    /** First answer of anybody, the producer or the floor. */
    replied_on: model.text().nullable(),
    /** Day on which it was decided or closed. */
    ended_on: model.text().nullable(),
    outcome: model.enum([...COMPLAINT_OUTCOMES]).nullable(),
  })
  .indexes([
    {
      on: ["order_id"],
      unique: true,
      name: "IDX_ocop_complaint_one_open",
      where: "state NOT IN ('decided', 'closed') AND deleted_at IS NULL",
    },
    { on: ["order_id"] },
    { on: ["producer_id", "state"] },
    { on: ["state", "settle_on"] },
  ])
