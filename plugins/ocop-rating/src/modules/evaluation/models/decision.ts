import { model } from "@medusajs/framework/utils"
import { AUTHORITY_LEVELS } from "@ocop/rules"

/** A decision that recognises products. An authority gives a number once a year. */
export const OcopDecision = model
  .define("ocop_decision", {
    id: model.id({ prefix: "decis" }).primaryKey(),
    number: model.text(),
    /** Number and authority as they are compared: without case, spaces and diacritics. */
    number_key: model.text(),
    authority_key: model.text(),
    year: model.number(),
    decided_on: model.text(),
    authority_level: model.enum([...AUTHORITY_LEVELS]),
    authority_name: model.text(),
    reason: model.text(),
    actor_id: model.text(),
  })
  .indexes([
    {
      name: "ocop_decision_number_once",
      on: ["authority_key", "number_key", "year"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
