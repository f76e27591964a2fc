import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCouncilResponse } from "@ocop/contracts"
import { readCouncil } from "../../../../../../lib/evaluation/read-council"
import { pathText } from "../../../../../path-text"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCouncilResponse>
): Promise<void> => {
  res.json(await readCouncil(req.scope, pathText(req, "id"), req.auth_context.actor_id))
}
