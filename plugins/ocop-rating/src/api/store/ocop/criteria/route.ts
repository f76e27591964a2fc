import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreScorecardSetsResponse } from "@ocop/contracts"
import { readScorecardSets } from "../../../../lib/evaluation/scorecards"

export const GET = async (
  _req: MedusaRequest,
  res: MedusaResponse<StoreScorecardSetsResponse>
): Promise<void> => {
  res.json(readScorecardSets())
}
