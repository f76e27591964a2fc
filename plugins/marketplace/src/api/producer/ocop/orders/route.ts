import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerListOrdersQuery, ProducerOrderListResponse } from "@ocop/contracts"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"
import { listProducerOrders } from "../../../../lib/parcel/producer-orders"

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerOrderListResponse>
): Promise<void> => {
  const asked = req.validatedQuery as unknown as z.output<typeof ProducerListOrdersQuery>
  res.json(await listProducerOrders(req.scope, producerOf(req), asked))
}
