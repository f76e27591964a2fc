import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerDossierResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readForProducer } from "@ocop/rating/lib/evaluation/read-dossier"
import { suggestedForms } from "@ocop/rating/lib/evaluation/suggested-forms"
import { producerOf, type ProducerRequest } from "../../../../../lib/access/producer-context"

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerDossierResponse>
): Promise<void> => {
  const { producerId } = producerOf(req)
  const dossier = await readForProducer(req.scope, pathText(req, "id"), producerId)
  res.json({ ...dossier, suggested: await suggestedForms(req.scope, dossier) })
}
