import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ListQuestionsQuery, StoreQuestionListResponse } from "@ocop/contracts"
import { listCustomerQuestions } from "../../../../../lib/care/questions"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreQuestionListResponse>
): Promise<void> => {
  const asked = req.validatedQuery as unknown as z.output<typeof ListQuestionsQuery>
  res.json(await listCustomerQuestions(req.scope, req.auth_context.actor_id, asked))
}
