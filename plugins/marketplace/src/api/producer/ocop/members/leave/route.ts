import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerMeResponse } from "@ocop/contracts"
import { membershipsOf } from "../../../../../lib/access/membership-service"
import { producerOf, type ProducerRequest } from "../../../../../lib/access/producer-context"
import { readMe } from "../../../../../lib/access/read-me"
import { changeMembershipWorkflow } from "../../../../../workflows/membership/change-membership"

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerMeResponse>
): Promise<void> => {
  const { producerId: producer_id, memberId } = producerOf(req)
  const input = { producer_id, member_id: memberId, role: null, actor_id: memberId }
  await changeMembershipWorkflow(req.scope).run({ input })
  res.json(await readMe(req.scope, await membershipsOf(req.scope).retrieveOcopMember(memberId)))
}
