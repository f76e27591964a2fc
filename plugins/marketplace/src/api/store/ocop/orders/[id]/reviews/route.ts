import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreOrderReviewsResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { notFound } from "@ocop/rating/lib/refusal"
import { findOrderById } from "@ocop/rating/workflows/checkout/lib/find-order"
import { answerReviews } from "../../answer-reviews"

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreOrderReviewsResponse>
): Promise<void> => {
  const id = pathText(req, "id")
  if (!(await findOrderById(req.scope, id))) throw notFound("order.not_found")
  await answerReviews(req, res, id)
}
