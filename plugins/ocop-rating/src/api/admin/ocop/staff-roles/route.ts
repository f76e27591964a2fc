import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type {
  AdminAssignRoleBody,
  AdminStaffRoleListResponse,
  AdminStaffRoleResponse,
} from "@ocop/contracts"
import { assignRoleWorkflow } from "../../../../workflows/staff-role/assign-role"
import { readRoles } from "./read-roles"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminStaffRoleListResponse>
): Promise<void> => {
  res.json({ roles: await readRoles(req.scope) })
}

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminStaffRoleResponse>
): Promise<void> => {
  const body = req.validatedBody as z.output<typeof AdminAssignRoleBody>
  const { result } = await assignRoleWorkflow(req.scope).run({
    input: { ...body, actor_id: req.auth_context.actor_id },
  })
  const [role] = await readRoles(req.scope, { id: result.id })
  // it was made a moment ago
  res.status(201).json({ role: role as NonNullable<typeof role> })
}
