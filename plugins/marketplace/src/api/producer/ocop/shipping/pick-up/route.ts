import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerSavePickUpBody, ProducerShippingResponse } from "@ocop/contracts"
import { producerOf, type ProducerRequest } from "../../../../../lib/access/producer-context"
import { readProducerShippingOf } from "../../../../../lib/shipping/read-producer-shipping"
import { savePickUpWorkflow } from "../../../../../workflows/shipping/save-pick-up"

export const PUT = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerShippingResponse>
): Promise<void> => {
  const { producerId: producer_id, memberId: actor_id } = producerOf(req)
  const { pick_up } = req.validatedBody as z.output<typeof ProducerSavePickUpBody>
  await savePickUpWorkflow(req.scope).run({ input: { producer_id, actor_id, place: pick_up } })
  res.json(await readProducerShippingOf(req.scope, producer_id))
}
