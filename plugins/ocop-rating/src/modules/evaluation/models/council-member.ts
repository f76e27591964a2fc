import { model } from "@medusajs/framework/utils"
import { COUNCIL_DEPARTMENTS } from "@ocop/rules"

export const OcopCouncilMember = model
  .define("ocop_council_member", {
    id: model.id({ prefix: "cmem" }).primaryKey(),
    session_id: model.text(),
    user_id: model.text(),
    department: model.enum([...COUNCIL_DEPARTMENTS]),
    chair: model.boolean().default(false),
  })
  .indexes([
    { on: ["session_id", "user_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["user_id"] },
  ])
