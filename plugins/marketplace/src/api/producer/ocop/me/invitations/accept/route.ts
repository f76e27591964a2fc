import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerInvitationTokenBody, ProducerMeResponse } from "@ocop/contracts"
import { membershipsOf } from "../../../../../../lib/access/membership-service"
import type { ProducerRequest } from "../../../../../../lib/access/producer-context"
import { readMe } from "../../../../../../lib/access/read-me"
import { acceptInvitationWorkflow } from "../../../../../../workflows/membership/accept-invitation"

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerMeResponse>
): Promise<void> => {
  const { token } = req.validatedBody as z.output<typeof ProducerInvitationTokenBody>
  const member_id = req.auth_context.actor_id
  await acceptInvitationWorkflow(req.scope).run({ input: { token, member_id } })
  res.json(await readMe(req.scope, await membershipsOf(req.scope).retrieveOcopMember(member_id)))
}
