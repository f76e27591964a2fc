import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminOwnRolesResponse } from "@ocop/contracts"
import { readOwnRoles } from "../../../../lib/staff/own-roles"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminOwnRolesResponse>
): Promise<void> => {
  res.json(await readOwnRoles(req.scope, req.auth_context.actor_id))
}
