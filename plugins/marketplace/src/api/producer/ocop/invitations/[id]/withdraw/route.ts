import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerMembersResponse } from "@ocop/contracts"
import { producerOf, type ProducerRequest } from "../../../../../../lib/access/producer-context"
import { readMembers } from "../../../../../../lib/access/read-members"
import { withdrawInvitationWorkflow } from "../../../../../../workflows/membership/withdraw-invitation"

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerMembersResponse>
): Promise<void> => {
  const own = producerOf(req)
  const input = { id: req.params.id ?? "", producer_id: own.producerId, actor_id: own.memberId }
  await withdrawInvitationWorkflow(req.scope).run({ input })
  res.json(await readMembers(req.scope, own))
}
