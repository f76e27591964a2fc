import type { IUserModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { StaffRole } from "@ocop/rules"
import { notFound, refusal } from "../../lib/refusal"
import { staffRolesOf } from "../../lib/staff/roles"
import { LOCALITY_MODULE } from "../../modules/locality"
import type LocalityModuleService from "../../modules/locality/service"

export interface AssignRoleInput {
  user_id: string
  role: StaffRole
  commune_code: string | null
  reason: string
  actor_id: string
}

/** The module names the columns of a broken promise, not the promise. */
const asDuplicate = (error: unknown): unknown =>
  /already exists/.test(String((error as { message?: unknown } | null)?.message))
    ? refusal("staff.role_duplicate")
    : error

const assertPossible = async (container: MedusaContainer, input: AssignRoleInput) => {
  const { user_id, role, commune_code } = input
  const users = container.resolve<IUserModuleService>(Modules.USER)
  if (!(await users.listUsers({ id: [user_id] }, { take: 1 })).length)
    throw notFound("staff.user_unknown")
  if ((role === "commune_officer") !== (commune_code !== null))
    throw refusal("staff.commune_needed")
  if (!commune_code) return
  const locality = container.resolve<LocalityModuleService>(LOCALITY_MODULE)
  const [commune] = await locality.listOcopCommunes({ code: commune_code }, { take: 1 })
  if (!commune) throw refusal("commune.not_found")
}

const assignRoleStep = createStep(
  "assign-role",
  async ({ actor_id, reason, ...fields }: AssignRoleInput, { container }) => {
    await assertPossible(container, { actor_id, reason, ...fields })
    const made = await staffRolesOf(container)
      .assign(fields, { actor_id, reason })
      .catch((error: unknown) => {
        throw asDuplicate(error)
      })
    return new StepResponse({ id: made.id })
  }
)

/** Makes a staff user something in evaluations. */
export const assignRoleWorkflow = createWorkflow(
  "assign-role",
  (input: AssignRoleInput) => new WorkflowResponse(assignRoleStep(input))
)

const removeRoleStep = createStep(
  "remove-role",
  async (input: { id: string; reason: string; actor_id: string }, { container }) => {
    const service = staffRolesOf(container)
    const [row] = await service.listOcopStaffRoles({ id: input.id }, { take: 1 })
    if (!row) throw notFound("staff.role_not_found")
    await service.remove(row, { actor_id: input.actor_id, reason: input.reason })
    return new StepResponse({ id: input.id })
  }
)

/** Takes a role away; what was done by it stays in the trails. */
export const removeRoleWorkflow = createWorkflow(
  "remove-role",
  (input: { id: string; reason: string; actor_id: string }) =>
    new WorkflowResponse(removeRoleStep(input))
)
