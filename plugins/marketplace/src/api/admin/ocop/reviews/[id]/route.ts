import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminReviewResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readStaffReview } from "../../../../../lib/review/staff-reviews"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminReviewResponse>
): Promise<void> => {
  res.json(await readStaffReview(req.scope, pathText(req, "id")))
}
