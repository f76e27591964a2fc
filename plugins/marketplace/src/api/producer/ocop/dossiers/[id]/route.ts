import type { MedusaResponse } from "@medusajs/framework/http"
import type { DossierResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readForProducer } from "@ocop/rating/lib/evaluation/read-dossier"
import { producerOf, type ProducerRequest } from "../../../../../lib/access/producer-context"

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<DossierResponse>
): Promise<void> => {
  res.json(await readForProducer(req.scope, pathText(req, "id"), producerOf(req).producerId))
}
