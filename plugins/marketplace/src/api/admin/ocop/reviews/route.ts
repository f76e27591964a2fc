import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminListReviewsQuery, AdminReviewListResponse } from "@ocop/contracts"
import { listStaffReviews } from "../../../../lib/review/staff-reviews"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminReviewListResponse>
): Promise<void> => {
  const asked = req.validatedQuery as unknown as z.output<typeof AdminListReviewsQuery>
  res.json(await listStaffReviews(req.scope, asked))
}
