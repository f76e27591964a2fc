import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerInvitationResponse, ProducerInvitationTokenBody } from "@ocop/contracts"
import { invitationOf, invitationView } from "../../../../../../lib/access/invitations"
import { membershipsOf } from "../../../../../../lib/access/membership-service"
import type { ProducerRequest } from "../../../../../../lib/access/producer-context"
import { readSeller } from "../../../../../../lib/listing/may-sell"

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerInvitationResponse>
): Promise<void> => {
  const { token } = req.validatedBody as z.output<typeof ProducerInvitationTokenBody>
  const row = await invitationOf(req.scope, token)
  const [producer, [inviter]] = await Promise.all([
    readSeller(req.scope, row.producer_id),
    membershipsOf(req.scope).listOcopMembers({ id: [row.invited_by] }, { take: 1 }),
  ])
  const { id, handle, name } = producer
  const invited_by = inviter?.name ?? null
  res.json({ invitation: invitationView(row), producer: { id, handle, name }, invited_by })
}
