import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerInviteBody, ProducerInviteResponse } from "@ocop/contracts"
import { invitationView } from "../../../../lib/access/invitations"
import { membershipsOf } from "../../../../lib/access/membership-service"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"
import { inviteMemberWorkflow } from "../../../../workflows/membership/invite-member"

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerInviteResponse>
): Promise<void> => {
  const { producerId: producer_id, memberId: actor_id } = producerOf(req)
  const offer = req.validatedBody as z.output<typeof ProducerInviteBody>
  const { result } = await inviteMemberWorkflow(req.scope).run({
    input: { ...offer, producer_id, actor_id },
  })
  const made = await membershipsOf(req.scope).retrieveOcopInvitation(result.id)
  res.status(201).json({ invitation: invitationView(made), token: result.token })
}
