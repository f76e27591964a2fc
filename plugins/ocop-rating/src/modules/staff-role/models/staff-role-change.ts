import { model } from "@medusajs/framework/utils"

/** Append-only trail of who gave or took which role, and why. */
export const OcopStaffRoleChange = model
  .define("ocop_staff_role_change", {
    id: model.id({ prefix: "strch" }).primaryKey(),
    user_id: model.text(),
    action: model.enum(["assigned", "removed"]),
    actor_id: model.text(),
    reason: model.text(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["user_id"] }])
