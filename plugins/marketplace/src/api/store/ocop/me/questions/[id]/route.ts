import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreQuestionResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { answerQuestionOf, mustFindQuestion } from "../../../../../../lib/care/questions"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreQuestionResponse>
): Promise<void> => {
  const own = { id: pathText(req, "id"), customer_id: req.auth_context.actor_id }
  await mustFindQuestion(req.scope, own)
  res.json(await answerQuestionOf(req.scope, own))
}
