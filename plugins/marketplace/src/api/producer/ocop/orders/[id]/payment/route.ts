import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerPaymentResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { producerOf, type ProducerRequest } from "../../../../../../lib/access/producer-context"
import { readProducersPayment } from "../../../../../../lib/payment/read-payment"

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerPaymentResponse>
): Promise<void> => {
  const { producerId } = producerOf(req)
  res.json(await readProducersPayment(req.scope, pathText(req, "id"), producerId))
}
