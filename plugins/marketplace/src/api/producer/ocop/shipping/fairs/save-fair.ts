import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerSaveFairBody, ProducerShippingResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { producerOf, type ProducerRequest } from "../../../../../lib/access/producer-context"
import { readProducerShippingOf } from "../../../../../lib/shipping/read-producer-shipping"
import { saveFairWorkflow } from "../../../../../workflows/shipping/save-fair"

/** Saves the fair of the address, or a new one, and answers all that the producer has said. */
export const saveFair = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerShippingResponse>,
  place: z.output<typeof ProducerSaveFairBody> | null
): Promise<void> => {
  const { producerId: producer_id, memberId: actor_id } = producerOf(req)
  const fair_id = req.params.fair_id === undefined ? null : pathText(req, "fair_id")
  await saveFairWorkflow(req.scope).run({ input: { producer_id, actor_id, fair_id, place } })
  res.json(await readProducerShippingOf(req.scope, producer_id))
}
