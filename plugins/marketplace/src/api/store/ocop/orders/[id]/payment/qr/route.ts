import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { qrPng } from "../../../../../../../lib/payment/qr-image"
import { readPaymentQrText } from "../../../../../../../lib/payment/read-payment"
import { buyerOfOrder } from "../buyer-of-order"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const { orderId } = await buyerOfOrder(req)
  const picture = await qrPng(await readPaymentQrText(req.scope, orderId))
  res.setHeader("content-type", "image/png")
  res.end(picture)
}
