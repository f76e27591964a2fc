import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerSaveRatesBody, ProducerShippingResponse } from "@ocop/contracts"
import { producerOf, type ProducerRequest } from "../../../../../lib/access/producer-context"
import { readProducerShippingOf } from "../../../../../lib/shipping/read-producer-shipping"
import { saveShippingRatesWorkflow } from "../../../../../workflows/shipping/save-rates"

export const PUT = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerShippingResponse>
): Promise<void> => {
  const { producerId: producer_id, memberId: actor_id } = producerOf(req)
  const { rates } = req.validatedBody as z.output<typeof ProducerSaveRatesBody>
  await saveShippingRatesWorkflow(req.scope).run({ input: { producer_id, actor_id, rates } })
  res.json(await readProducerShippingOf(req.scope, producer_id))
}
