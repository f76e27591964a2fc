import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminSuspicionResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readReport } from "../../../../../lib/read-report"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminSuspicionResponse>
): Promise<void> => {
  res.json(await readReport(req.scope, pathText(req, "id")))
}
