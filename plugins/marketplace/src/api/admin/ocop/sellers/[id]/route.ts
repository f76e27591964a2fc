import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminSellerResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readSeller } from "../../../../../lib/onboarding/staff-seller"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminSellerResponse>
): Promise<void> => {
  res.json(await readSeller(req.scope, pathText(req, "id")))
}
