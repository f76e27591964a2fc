import type { MedusaResponse } from "@medusajs/framework/http"
import type { DossierResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readForProducer } from "@ocop/rating/lib/evaluation/read-dossier"
import { removeEvidenceWorkflow } from "@ocop/rating/workflows"
import {
  producerOf,
  type ProducerRequest,
} from "../../../../../../../../lib/access/producer-context"

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<DossierResponse>
): Promise<void> => {
  const [dossier_id, evidence_id] = [pathText(req, "id"), pathText(req, "evidence_id")]
  const { producerId: producer_id, memberId: member_id } = producerOf(req)
  await removeEvidenceWorkflow(req.scope).run({
    input: { dossier_id, evidence_id, producer_id, member_id },
  })
  res.json(await readForProducer(req.scope, dossier_id, producer_id))
}
