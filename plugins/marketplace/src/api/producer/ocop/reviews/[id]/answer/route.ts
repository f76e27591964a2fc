import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerAnswerReviewBody, ProducerReviewResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { producerOf, type ProducerRequest } from "../../../../../../lib/access/producer-context"
import { memberMover } from "../../../../../../lib/parcel/movers"
import { toProducerReview } from "../../../../../../lib/review/review-views"
import { findReviewOr404 } from "../../../../../../lib/review/service-of"
import { moveReviewWorkflow } from "../../../../../../workflows/review/move-review"

type Body = z.output<typeof ProducerAnswerReviewBody>

export const POST = async (
  req: ProducerRequest<Body>,
  res: MedusaResponse<ProducerReviewResponse>
): Promise<void> => {
  const context = producerOf(req)
  const own = { producer_id: context.producerId }
  const { id, order_line_id } = await findReviewOr404(req.scope, pathText(req, "id"), own)
  const mover = await memberMover(req.scope, context)
  const words = req.validatedBody.text
  await moveReviewWorkflow(req.scope).run({
    input: { ...mover, review_id: id, line_id: order_line_id, to: "answered", words },
  })
  res.json({ review: toProducerReview(await findReviewOr404(req.scope, id, own)) })
}
