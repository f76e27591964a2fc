import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerRevocationResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readOwnRevocation } from "@ocop/rating/lib/supervision/read-revocation"
import { producerOf, type ProducerRequest } from "../../../../../lib/access/producer-context"

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerRevocationResponse>
): Promise<void> => {
  const { producerId } = producerOf(req)
  res.json(await readOwnRevocation(req.scope, pathText(req, "id"), producerId))
}
