import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreScorecardResponse } from "@ocop/contracts"
import { cardOf } from "../../../../../../lib/evaluation/judge-sheet"
import { findForStaff } from "../../../../../../lib/evaluation/read-dossier"
import { pathText } from "../../../../../path-text"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreScorecardResponse>
): Promise<void> => {
  const { row } = await findForStaff(req.scope, pathText(req, "id"), req.auth_context.actor_id)
  res.json({ scorecard: cardOf(row) })
}
