import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerQuestionResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { notFound } from "@ocop/rating/lib/refusal"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"
import { toProducerQuestions } from "../../../../lib/care/question-views"
import { mustFindQuestion } from "../../../../lib/care/questions"

/** The thread of the path. @throws MedusaError 404 `question.not_found` for another producer's */
export const askedQuestion = (req: ProducerRequest) =>
  mustFindQuestion(req.scope, {
    id: pathText(req, "id"),
    producer_id: producerOf(req).producerId,
  })

export const answerWithQuestion = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerQuestionResponse>
): Promise<void> => {
  const [question] = await toProducerQuestions(req.scope, [await askedQuestion(req)])
  if (!question) throw notFound("question.not_found")
  res.json({ question })
}
