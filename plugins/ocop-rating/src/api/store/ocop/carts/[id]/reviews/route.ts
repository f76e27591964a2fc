import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreCartReviewResponse } from "@ocop/contracts"
import { reviewCart } from "../../../../../../workflows/checkout/lib/review-cart"

export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreCartReviewResponse>
): Promise<void> => {
  res.json({ cart: await reviewCart(req.scope, req.params.id ?? "") })
}
