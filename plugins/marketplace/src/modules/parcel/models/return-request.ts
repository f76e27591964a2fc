import { model } from "@medusajs/framework/utils"
import { RETURN_REASONS, RETURN_STATES } from "@ocop/rules"

/** A buyer who wants delivered goods taken back. Days are text, YYYY-MM-DD. */
export const OcopReturnRequest = model
  .define("ocop_return_request", {
    id: model.id({ prefix: "pret" }).primaryKey(),
    parcel_id: model.text(),
    producer_id: model.text(),
    state: model.enum([...RETURN_STATES]).default("requested"),
    reason: model.enum([...RETURN_REASONS]),
    description: model.text(),
    /** Ids of the File Module, made anew without what a camera hides in a photo. */
    photos: model.array(),
    requested_on: model.text(),
    answer_due_on: model.text(),
    decision: model.text().nullable(),
    disputed_at: model.dateTime().nullable(),
    refund_due_on: model.text().nullable(),
    /** Whole đồng, as the producer states it; the floor moves no money. */
    refund_amount: model.number().nullable(),
    refund_way: model.text().nullable(),
    refunded_on: model.text().nullable(),
  })
  .indexes([
    {
      on: ["parcel_id"],
      unique: true,
      name: "IDX_ocop_return_request_one_open",
      where: "state NOT IN ('refunded', 'withdrawn', 'upheld') AND deleted_at IS NULL",
    },
    { on: ["producer_id"] },
    { on: ["state", "answer_due_on"] },
  ])
