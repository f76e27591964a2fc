import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerAddEvidenceQuery, ProducerEvidenceResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { toEvidence } from "@ocop/rating/lib/evaluation/read-dossier"
import { evaluationOf } from "@ocop/rating/lib/evaluation/services"
import { receiveFile } from "@ocop/rating/lib/evidence/receive"
import { addEvidenceWorkflow } from "@ocop/rating/workflows"
import { producerOf, type ProducerRequest } from "../../../../../../lib/access/producer-context"

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerEvidenceResponse>
): Promise<void> => {
  const { producerId: producer_id, memberId: member_id } = producerOf(req)
  const { criterion = null, ...about } = req.validatedQuery as unknown as z.output<
    typeof ProducerAddEvidenceQuery
  >
  const bytes = await receiveFile(req)
  const { result } = await addEvidenceWorkflow(req.scope).run({
    input: {
      dossier_id: pathText(req, "id"),
      producer_id,
      member_id,
      document: { ...about, criterion },
      content_base64: bytes.toString("base64"),
    },
  })
  const row = await evaluationOf(req.scope).retrieveOcopEvidenceFile(result.id)
  res.status(result.created ? 201 : 200).json({ evidence: toEvidence(row) })
}
