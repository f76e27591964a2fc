import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerShippingResponse } from "@ocop/contracts"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"
import { readProducerShippingOf } from "../../../../lib/shipping/read-producer-shipping"

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerShippingResponse>
): Promise<void> => {
  res.json(await readProducerShippingOf(req.scope, producerOf(req).producerId))
}
