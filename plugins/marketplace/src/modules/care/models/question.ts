import { model } from "@medusajs/framework/utils"
import { QUESTION_STATES } from "@ocop/rules"

/** A thread between one buyer and one producer: of one order, or of one customer and one product. */
export const OcopQuestion = model
  .define("ocop_question", {
    id: model.id({ prefix: "qst" }).primaryKey(),
    producer_id: model.text(),
    /** Null for the order of a guest. */
    customer_id: model.text().nullable(),
    order_id: model.text().nullable(),
    order_number: model.number().nullable(),
    product_id: model.text().nullable(),
    /** As they were when it was asked. */
    product_title: model.text().nullable(),
    product_handle: model.text().nullable(),
    state: model.enum([...QUESTION_STATES]).default("waiting"),
    last_at: model.dateTime(),
  })
  .indexes([
    { on: ["order_id"], unique: true, where: "order_id IS NOT NULL AND deleted_at IS NULL" },
    {
      on: ["customer_id", "product_id"],
      unique: true,
      where: "product_id IS NOT NULL AND deleted_at IS NULL",
    },
    { on: ["producer_id", "state", "last_at"] },
    { on: ["customer_id", "last_at"] },
  ])
