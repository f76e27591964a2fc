import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { notFound } from "@ocop/rating/lib/refusal"
import { membershipsOf } from "../../lib/access/membership-service"
import { underMembersLock } from "../../lib/access/members-lock"

export interface WithdrawInvitationInput {
  id: string
  producer_id: string
  actor_id: string
}

const withdrawInvitationStep = createStep(
  "withdraw-invitation",
  async ({ id, producer_id, actor_id }: WithdrawInvitationInput, { container }) =>
    underMembersLock(container, producer_id, async () => {
      const service = membershipsOf(container)
      const filters = { id: [id], producer_id, state: "open" as const }
      const [found] = await service.listOcopInvitations(filters, { take: 1 })
      if (!found) throw notFound("invitation.not_found")
      const undo = await service.recordMemberAct({ withdraw: [found], actor_id, producer_id })
      return new StepResponse({ id }, undo)
    }),
  async (undo, { container }) => {
    if (undo) await membershipsOf(container).undoMemberAct(undo)
  }
)

/** Makes a link that nobody has used good for nothing. */
export const withdrawInvitationWorkflow = createWorkflow(
  "withdraw-invitation",
  (input: WithdrawInvitationInput) => new WorkflowResponse(withdrawInvitationStep(input))
)
