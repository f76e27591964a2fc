import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminApplicationResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readCase } from "../../../../../lib/onboarding/staff-application"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminApplicationResponse>
): Promise<void> => {
  res.json(await readCase(req.scope, pathText(req, "id")))
}
