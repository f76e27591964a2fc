import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { membershipsOf } from "../../lib/access/membership-service"
import type { NewMembership } from "../../modules/membership/service"

export interface AddMembershipInput {
  membership: NewMembership
  actor_id: string
}

export const addMembershipStep = createStep(
  "add-membership",
  async ({ membership, actor_id }: AddMembershipInput, { container }) => {
    const service = membershipsOf(container)
    const { member_id, producer_id } = membership
    const filters = { member_id, producer_id, state: "active" as const }
    const [known] = await service.listOcopMemberships(filters, { take: 1 })
    if (known) return new StepResponse({ id: known.id }, null)
    const made = await service.addMembership(membership, actor_id)
    return new StepResponse({ id: made.id }, made)
  },
  async (made, { container }) => {
    if (made) await membershipsOf(container).undoAddition(made)
  }
)

/** Lets a member serve a producer; one that serves it already keeps its role. */
export const addMembershipWorkflow = createWorkflow(
  "add-membership",
  (input: AddMembershipInput) => new WorkflowResponse(addMembershipStep(input))
)
