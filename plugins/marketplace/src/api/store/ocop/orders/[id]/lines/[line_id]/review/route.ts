import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { StoreOrderReviewsResponse, StoreWriteReviewBody } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { customerOf, ownParcel } from "../../../../../../../../lib/parcel/buyer-order"
import { buyerMover } from "../../../../../../../../lib/parcel/movers"
import { writeReviewWorkflow } from "../../../../../../../../workflows/review/write-review"
import { answerReviews } from "../../../../answer-reviews"

type Body = z.output<typeof StoreWriteReviewBody>

export const POST = async (
  req: AuthenticatedMedusaRequest<Body>,
  res: MedusaResponse<StoreOrderReviewsResponse>
): Promise<void> => {
  const { phone, ...review } = req.validatedBody
  const { id: parcel_id, order_id } = await ownParcel(req, phone)
  const line_id = pathText(req, "line_id")
  await writeReviewWorkflow(req.scope).run({
    input: { ...buyerMover(customerOf(req)), ...review, parcel_id, line_id },
  })
  await answerReviews(req, res, order_id)
}
