import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreOrderReviewsResponse } from "@ocop/contracts"
import { openParcel } from "../../../../lib/parcel/open-parcel"
import { readReviewLines } from "../../../../lib/review/order-lines"

/** What the buyer of an order thinks of its lines now. */
export const answerReviews = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreOrderReviewsResponse>,
  orderId: string
): Promise<void> => {
  const parcel = await openParcel(req.scope, orderId)
  res.setHeader("cache-control", "private, no-store")
  res.json({ lines: parcel ? await readReviewLines(req.scope, parcel) : [] })
}
