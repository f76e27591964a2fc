import { model } from "@medusajs/framework/utils"
import { STAFF_ROLES } from "@ocop/rules"

/** What a staff user is in evaluations; a commune officer for one commune. */
export const OcopStaffRole = model.define("ocop_staff_role", {
  id: model.id({ prefix: "strole" }).primaryKey(),
  user_id: model.text(),
  role: model.enum([...STAFF_ROLES]),
  commune_code: model.text().nullable(),
})
