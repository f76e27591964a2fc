import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminProducerResponse, AdminUpdateProducerBody } from "@ocop/contracts"
import { updateProducerWorkflow } from "../../../../../workflows/producer/update-producer"
import { readProducer } from "../read-producer"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminProducerResponse>
): Promise<void> => {
  res.json(await readProducer(req.scope, req.params.id ?? ""))
}

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminProducerResponse>
): Promise<void> => {
  const producer_id = req.params.id ?? ""
  const { reason, ...changes } = req.validatedBody as z.output<typeof AdminUpdateProducerBody>
  await updateProducerWorkflow(req.scope).run({
    input: { producer_id, changes, reason, actor_id: req.auth_context.actor_id },
  })
  res.json(await readProducer(req.scope, producer_id))
}
