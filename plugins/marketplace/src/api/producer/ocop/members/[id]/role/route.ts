import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerMemberRoleBody, ProducerMembersResponse } from "@ocop/contracts"
import type { ProducerRequest } from "../../../../../../lib/access/producer-context"
import { changeMember } from "../../change-member"

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerMembersResponse>
): Promise<void> => {
  const { role } = req.validatedBody as z.output<typeof ProducerMemberRoleBody>
  await changeMember(req, res, role)
}
