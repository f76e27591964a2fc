import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerMembersResponse } from "@ocop/contracts"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"
import { readMembers } from "../../../../lib/access/read-members"

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerMembersResponse>
): Promise<void> => {
  res.json(await readMembers(req.scope, producerOf(req)))
}
