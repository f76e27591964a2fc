import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { AdminAssignRoleBody, AdminRemoveRoleBody } from "@ocop/contracts"
import { roleMissing } from "../../../../lib/staff/guard"
import { mayKeepRoles } from "../../../../lib/staff/roles"
import { takesBody } from "../../../validate"

const forRoleKeepers = async (
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  if (!(await mayKeepRoles(req.scope, req.auth_context.actor_id))) throw roleMissing()
  next()
}

export const staffRoleMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/ocop/staff-roles*", middlewares: [forRoleKeepers] },
  takesBody("/admin/ocop/staff-roles", AdminAssignRoleBody),
  takesBody("/admin/ocop/staff-roles/:id/remove", AdminRemoveRoleBody),
]
