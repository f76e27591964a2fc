import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertOrderable, assessCart } from "../../../workflows/checkout/lib/assess-cart"
import { notFound } from "../../../lib/refusal"
import { refreshChangedPrices } from "../../../workflows/checkout/lib/review-cart"

/**
 * Refuses before the stock workflow starts, and leaves the cart with today's prices so that the
 * buyer can review it. The workflow's own hook looks again under the lock.
 */
export const refuseUnorderable = async (
  req: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const assessment = await assessCart(req.scope, req.params[0] ?? "")
  if (!assessment) throw notFound("cart.not_found")
  if (!assessment.cart.completed_at) {
    await refreshChangedPrices(req.scope, assessment)
    assertOrderable(assessment)
  }
  next()
}
