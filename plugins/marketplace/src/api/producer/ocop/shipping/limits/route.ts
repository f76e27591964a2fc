import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerSaveLimitBody, ProducerShippingResponse } from "@ocop/contracts"
import { producerOf, type ProducerRequest } from "../../../../../lib/access/producer-context"
import { readProducerShippingOf } from "../../../../../lib/shipping/read-producer-shipping"
import { saveShippingLimitWorkflow } from "../../../../../workflows/shipping/save-limit"

export const PUT = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerShippingResponse>
): Promise<void> => {
  const { producerId: producer_id, memberId: actor_id } = producerOf(req)
  const { product_id, limit } = req.validatedBody as z.output<typeof ProducerSaveLimitBody>
  await saveShippingLimitWorkflow(req.scope).run({
    input: { producer_id, actor_id, product_id, limit },
  })
  res.json(await readProducerShippingOf(req.scope, producer_id))
}
