import type { MedusaContainer } from "@medusajs/framework/types"
import type { RoleHeld } from "@ocop/rules"
import { STAFF_ROLE_MODULE } from "../../modules/staff-role"
import type StaffRoleModuleService from "../../modules/staff-role/service"

export const staffRolesOf = (container: MedusaContainer) =>
  container.resolve<StaffRoleModuleService>(STAFF_ROLE_MODULE)

/** What a staff user is in evaluations, as it stands now. */
export const rolesOf = async (container: MedusaContainer, userId: string): Promise<RoleHeld[]> => {
  const rows = await staffRolesOf(container).listOcopStaffRoles({ user_id: userId })
  return rows.map(({ role, commune_code }) => ({ role, communeCode: commune_code }))
}

/** The provincial office gives roles; before it exists, whoever sets the floor up names it. */
export const mayKeepRoles = async (
  container: MedusaContainer,
  userId: string
): Promise<boolean> => {
  const keepers = await staffRolesOf(container).listOcopStaffRoles({ role: "provincial_office" })
  return !keepers.length || keepers.some(({ user_id }) => user_id === userId)
}
