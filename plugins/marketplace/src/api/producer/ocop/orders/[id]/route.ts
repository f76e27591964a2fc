import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerOrderResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { producerOf, type ProducerRequest } from "../../../../../lib/access/producer-context"
import { readProducerOrder } from "../../../../../lib/parcel/producer-orders"

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerOrderResponse>
): Promise<void> => {
  res.json(await readProducerOrder(req.scope, producerOf(req), pathText(req, "id")))
}
