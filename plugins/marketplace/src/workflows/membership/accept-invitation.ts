import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { refusal } from "@ocop/rating/lib/refusal"
import { invitationOf } from "../../lib/access/invitations"
import { membershipsOf } from "../../lib/access/membership-service"
import { underMembersLock } from "../../lib/access/members-lock"

export interface AcceptInvitationInput {
  token: string
  member_id: string
}

const take = async (container: MedusaContainer, { token, member_id }: AcceptInvitationInput) => {
  // a second holder of the link may have been faster while this one waited
  const invitation = await invitationOf(container, token)
  const { producer_id } = invitation
  const service = membershipsOf(container)
  const filters = { member_id, producer_id, state: "active" as const }
  const [known] = await service.listOcopMemberships(filters, { take: 1 })
  if (known) throw refusal("member.already")
  return service.takeInvitation(invitation, member_id)
}

const acceptInvitationStep = createStep(
  "accept-invitation",
  async (input: AcceptInvitationInput, { container }) => {
    const { producer_id } = await invitationOf(container, input.token)
    const taken = await underMembersLock(container, producer_id, () => take(container, input))
    return new StepResponse({ id: taken.id, producer_id }, taken)
  },
  async (taken, { container }) => {
    if (taken) await membershipsOf(container).undoTaking(taken)
  }
)

/** Makes the holder of a link a member of its producer; the link is used up. */
export const acceptInvitationWorkflow = createWorkflow(
  "accept-invitation",
  (input: AcceptInvitationInput) => new WorkflowResponse(acceptInvitationStep(input))
)
