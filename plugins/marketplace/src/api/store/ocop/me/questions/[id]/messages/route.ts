import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { MessageBody, StoreQuestionResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { answerQuestionOf, mustFindQuestion } from "../../../../../../../lib/care/questions"
import { subjectOf, writeMessageWorkflow } from "../../../../../../../workflows/care/write-message"

export const POST = async (
  req: AuthenticatedMedusaRequest<z.output<typeof MessageBody>>,
  res: MedusaResponse<StoreQuestionResponse>
): Promise<void> => {
  const { actor_id } = req.auth_context
  const thread = await mustFindQuestion(req.scope, {
    id: pathText(req, "id"),
    customer_id: actor_id,
  })
  const buyer = { actor: "buyer" as const, actor_id, actor_name: null, acting_for: null }
  await writeMessageWorkflow(req.scope).run({
    input: { ...buyer, subject: subjectOf(thread), text: req.validatedBody.text },
  })
  res.status(201).json(await answerQuestionOf(req.scope, { id: thread.id }))
}
