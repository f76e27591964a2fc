import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminRemoveRoleBody, AdminStaffRoleListResponse } from "@ocop/contracts"
import { removeRoleWorkflow } from "../../../../../../workflows/staff-role/assign-role"
import { pathText } from "../../../../../path-text"
import { readRoles } from "../../read-roles"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminStaffRoleListResponse>
): Promise<void> => {
  const { reason } = req.validatedBody as z.output<typeof AdminRemoveRoleBody>
  await removeRoleWorkflow(req.scope).run({
    input: { id: pathText(req, "id"), reason, actor_id: req.auth_context.actor_id },
  })
  res.json({ roles: await readRoles(req.scope) })
}
