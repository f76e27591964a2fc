import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { StoreOrderReviewsResponse, StoreRemoveReviewBody } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { customerOf, ownParcel } from "../../../../../../../../../lib/parcel/buyer-order"
import { buyerMover } from "../../../../../../../../../lib/parcel/movers"
import { removeReviewWorkflow } from "../../../../../../../../../workflows/review/remove-review"
import { answerReviews } from "../../../../../answer-reviews"

type Body = z.output<typeof StoreRemoveReviewBody>

export const POST = async (
  req: AuthenticatedMedusaRequest<Body>,
  res: MedusaResponse<StoreOrderReviewsResponse>
): Promise<void> => {
  const { order_id } = await ownParcel(req, req.validatedBody.phone)
  const line_id = pathText(req, "line_id")
  await removeReviewWorkflow(req.scope).run({
    input: { ...buyerMover(customerOf(req)), order_id, line_id },
  })
  await answerReviews(req, res, order_id)
}
