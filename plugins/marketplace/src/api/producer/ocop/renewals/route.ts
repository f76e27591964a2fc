import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerRenewalListResponse } from "@ocop/contracts"
import { renewalsOf } from "@ocop/rating/lib/supervision/renewals"
import { today } from "@ocop/rating/lib/today"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerRenewalListResponse>
): Promise<void> => {
  const { producerId } = producerOf(req)
  res.json({ renewals: await renewalsOf(req.scope, producerId, today()) })
}
