import { model } from "@medusajs/framework/utils"
import { SUSPENSION_GROUNDS, VERIFICATION_STATES } from "@ocop/rules"

/** Whether a producer of the register may sell; one without a row may not. Days are text. */
export const OcopSeller = model
  .define("ocop_seller", {
    id: model.id({ prefix: "slr" }).primaryKey(),
    producer_id: model.text(),
    state: model.enum([...VERIFICATION_STATES]),
    /** Last day of the verification; null for one without an end. */
    good_until: model.text().nullable(),
    /** First day without sales; null when nothing is suspended. */
    suspended_from: model.text().nullable(),
    suspension_ground: model.enum([...SUSPENSION_GROUNDS]).nullable(),
    suspension_reason: model.text().nullable(),
  })
  .indexes([
    { on: ["producer_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["suspended_from"] },
    { on: ["good_until"] },
  ])
