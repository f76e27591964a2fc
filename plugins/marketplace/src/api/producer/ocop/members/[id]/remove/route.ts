import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerMembersResponse } from "@ocop/contracts"
import type { ProducerRequest } from "../../../../../../lib/access/producer-context"
import { changeMember } from "../../change-member"

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerMembersResponse>
): Promise<void> => {
  await changeMember(req, res, null)
}
