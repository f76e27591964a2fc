import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerFilingChoicesResponse } from "@ocop/contracts"
import { readFilingChoices } from "@ocop/rating/lib/evaluation/filing-choices"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerFilingChoicesResponse>
): Promise<void> => {
  res.json(await readFilingChoices(req.scope, producerOf(req).producerId))
}
