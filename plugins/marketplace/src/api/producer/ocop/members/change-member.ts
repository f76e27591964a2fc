import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerMembersResponse } from "@ocop/contracts"
import type { MemberRole } from "@ocop/rules"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"
import { readMembers } from "../../../../lib/access/read-members"
import { changeMembershipWorkflow } from "../../../../workflows/membership/change-membership"

/** Answers a request that gives the member of the address a role, or none. */
export const changeMember = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerMembersResponse>,
  role: MemberRole | null
): Promise<void> => {
  const own = producerOf(req)
  const member_id = req.params.id ?? ""
  const input = { producer_id: own.producerId, member_id, role, actor_id: own.memberId }
  await changeMembershipWorkflow(req.scope).run({ input })
  res.json(await readMembers(req.scope, own))
}
