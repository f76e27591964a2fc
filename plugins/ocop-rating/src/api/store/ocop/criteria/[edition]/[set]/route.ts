import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreScorecardResponse } from "@ocop/contracts"
import { findScorecard } from "../../../../../../lib/evaluation/scorecards"
import { pathText } from "../../../../../path-text"

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreScorecardResponse>
): Promise<void> => {
  res.json({ scorecard: findScorecard(pathText(req, "edition"), pathText(req, "set")) })
}
