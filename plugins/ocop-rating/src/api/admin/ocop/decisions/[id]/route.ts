import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminDecisionResponse } from "@ocop/contracts"
import { readDecision } from "../../../../../lib/evaluation/read-decision"
import { pathText } from "../../../../path-text"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminDecisionResponse>
): Promise<void> => {
  res.json(await readDecision(req.scope, pathText(req, "id")))
}
