import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { AdminAssignRoleBody, AdminRemoveRoleBody } from "@ocop/contracts"
import { roleMissing } from "../../../../lib/staff/guard"
import { staffRolesOf } from "../../../../lib/staff/roles"
import { takesBody } from "../../../validate"

/** The provincial office gives roles; before it exists, whoever sets the floor up names it. */
const forRoleKeepers = async (
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const keepers = await staffRolesOf(req.scope).listOcopStaffRoles({ role: "provincial_office" })
  const isKeeper = keepers.some(({ user_id }) => user_id === req.auth_context.actor_id)
  if (keepers.length && !isKeeper) throw roleMissing()
  next()
}

export const staffRoleMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/ocop/staff-roles*", middlewares: [forRoleKeepers] },
  takesBody("/admin/ocop/staff-roles", AdminAssignRoleBody),
  takesBody("/admin/ocop/staff-roles/:id/remove", AdminRemoveRoleBody),
]
