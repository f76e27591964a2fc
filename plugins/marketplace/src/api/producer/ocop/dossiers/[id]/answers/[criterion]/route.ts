import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerAnswerResponse, ProducerSaveAnswerBody } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { scoreOf } from "@ocop/rating/lib/evaluation/contents"
import { findForProducer } from "@ocop/rating/lib/evaluation/read-dossier"
import { saveAnswerWorkflow } from "@ocop/rating/workflows"
import { producerOf, type ProducerRequest } from "../../../../../../../lib/access/producer-context"

export const PUT = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerAnswerResponse>
): Promise<void> => {
  const [dossier_id, criterion] = [pathText(req, "id"), pathText(req, "criterion")]
  const { producerId: producer_id, memberId: member_id } = producerOf(req)
  const body = req.validatedBody as z.output<typeof ProducerSaveAnswerBody>
  const { result } = await saveAnswerWorkflow(req.scope).run({
    input: { ...body, dossier_id, criterion, producer_id, member_id },
  })
  const { choice, note } = body
  const answer =
    choice !== null && result.version !== null
      ? { criterion, choice, note, version: result.version }
      : null
  const dossier = await findForProducer(req.scope, dossier_id, producer_id)
  const { total, stars, complete, unanswered } = await scoreOf(req.scope, dossier)
  res.json({ answer, score: { total, stars, complete, unanswered } })
}
