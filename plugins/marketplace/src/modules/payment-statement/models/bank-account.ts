import { model } from "@medusajs/framework/utils"

/**
 * Where a producer is paid. A row is never rewritten: another account is another row, and the
 * earlier one is marked as replaced.
 */
export const OcopBankAccount = model
  .define("ocop_bank_account", {
    id: model.id({ prefix: "bacc" }).primaryKey(),
    producer_id: model.text(),
    bin: model.text(),
    account_number: model.text(),
    account_holder: model.text(),
    state: model.enum(["active", "replaced"]).default("active"),
    /** Member or user who entered it. */
    actor_id: model.text(),
    replaced_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["producer_id"] }])
