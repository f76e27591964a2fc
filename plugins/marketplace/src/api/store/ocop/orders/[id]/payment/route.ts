import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StorePaymentResponse } from "@ocop/contracts"
import { readBuyersPayment } from "../../../../../../lib/payment/read-payment"
import { buyerOfOrder } from "./buyer-of-order"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StorePaymentResponse>
): Promise<void> => {
  const { orderId } = await buyerOfOrder(req)
  res.json(await readBuyersPayment(req.scope, orderId))
}
