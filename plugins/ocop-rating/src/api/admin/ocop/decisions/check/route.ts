import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminCheckDecisionResponse, AdminDecideBody } from "@ocop/contracts"
import { checkDecision } from "../../../../../workflows/evaluation/check-decision"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCheckDecisionResponse>
): Promise<void> => {
  const body = req.validatedBody as z.output<typeof AdminDecideBody>
  const { actor_id } = req.auth_context
  res.json({ lines: await checkDecision(req.scope, { ...body, actor_id }) })
}
