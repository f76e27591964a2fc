import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ListQuestionsQuery, ProducerQuestionListResponse } from "@ocop/contracts"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"
import { listProducerQuestions } from "../../../../lib/care/questions"

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerQuestionListResponse>
): Promise<void> => {
  const asked = req.validatedQuery as unknown as z.output<typeof ListQuestionsQuery>
  res.json(await listProducerQuestions(req.scope, producerOf(req).producerId, asked))
}
