import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { refusal } from "@ocop/rating/lib/refusal"
import { INVITATION_DAYS, judgeRoleOffered, type MemberRole } from "@ocop/rules"
import { hashOf, newToken } from "../../lib/access/invitation-token"
import { membershipsOf } from "../../lib/access/membership-service"

export interface InviteMemberInput {
  producer_id: string
  actor_id: string
  name: string
  role: MemberRole
  acting_for: string | null
  consent_note: string | null
}

const DAY_MS = 24 * 60 * 60 * 1000

const inviteMemberStep = createStep(
  "invite-member",
  async ({ actor_id, ...offer }: InviteMemberInput, { container }) => {
    const judged = judgeRoleOffered(offer.role, offer.acting_for !== null)
    if (!judged.ok) throw refusal(judged.code)
    const token = newToken()
    const expires_at = new Date(Date.now() + INVITATION_DAYS * DAY_MS)
    const row = { ...offer, token_hash: hashOf(token), invited_by: actor_id, expires_at }
    const made = await membershipsOf(container).addInvitation(row)
    return new StepResponse({ id: made.id, token }, made)
  },
  async (made, { container }) => {
    if (made) await membershipsOf(container).undoInvitation(made)
  }
)

/** Makes a link that lets its holder serve the producer, once and for some days. */
export const inviteMemberWorkflow = createWorkflow(
  "invite-member",
  (input: InviteMemberInput) => new WorkflowResponse(inviteMemberStep(input))
)
