import type { MedusaResponse } from "@medusajs/framework/http"
import type { MessageBody, ProducerQuestionResponse } from "@ocop/contracts"
import type { z } from "@medusajs/framework/zod"
import { producerOf, type ProducerRequest } from "../../../../../../lib/access/producer-context"
import { memberMover } from "../../../../../../lib/parcel/movers"
import { subjectOf, writeMessageWorkflow } from "../../../../../../workflows/care/write-message"
import { answerWithQuestion, askedQuestion } from "../../answer-question"

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerQuestionResponse>
): Promise<void> => {
  const thread = await askedQuestion(req)
  const member = { ...(await memberMover(req.scope, producerOf(req))), actor: "producer" as const }
  const { text } = req.validatedBody as z.output<typeof MessageBody>
  await writeMessageWorkflow(req.scope).run({
    input: { ...member, subject: subjectOf(thread), text },
  })
  res.status(201)
  await answerWithQuestion(req, res)
}
