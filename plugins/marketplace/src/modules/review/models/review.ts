import { model } from "@medusajs/framework/utils"

/**
 * What a buyer thinks of one line of a delivered order. Days are text, YYYY-MM-DD. The name and the
 * words are the buyer's; all that may go with the account, while the mark stays.
 */
export const OcopReview = model
  .define("ocop_review", {
    id: model.id({ prefix: "rvw" }).primaryKey(),
    order_id: model.text(),
    order_number: model.number(),
    order_line_id: model.text().unique(),
    producer_id: model.text(),
    product_id: model.text(),
    /** As it was bought. */
    product_title: model.text(),
    variant_title: model.text().nullable(),
    /** From 1 to 5. */
    mark: model.number(),
    text: model.text().nullable(),
    author_name: model.text().nullable(),
    /** A list of `KeptPhoto`. */
    photos: model.json(),
    written_on: model.text(),
    changed_on: model.text().nullable(),
    answer_text: model.text().nullable(),
    answered_on: model.text().nullable(),
    answer_changed_on: model.text().nullable(),
    /** For everybody to read. */
    hidden_reason: model.text().nullable(),
    hidden_on: model.text().nullable(),
  })
  .indexes([
    { on: ["product_id", "created_at"] },
    { on: ["producer_id", "created_at"] },
    { on: ["order_id"] },
  ])
