import type { MedusaResponse } from "@medusajs/framework/http"
import { pathText } from "@ocop/rating/api/path-text"
import { findForProducer } from "@ocop/rating/lib/evaluation/read-dossier"
import { sendEvidence } from "@ocop/rating/lib/evaluation/send-evidence"
import { producerOf, type ProducerRequest } from "../../../../../../../lib/access/producer-context"

export const GET = async (req: ProducerRequest, res: MedusaResponse): Promise<void> => {
  const { producerId } = producerOf(req)
  const { id } = await findForProducer(req.scope, pathText(req, "id"), producerId)
  await sendEvidence(req.scope, id, pathText(req, "evidence_id"), res)
}
