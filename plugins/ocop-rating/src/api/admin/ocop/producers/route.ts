import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { foldVietnamese } from "@ocop/rules"
import type {
  AdminCreateProducerBody,
  AdminListProducersQuery,
  AdminProducerListResponse,
  AdminProducerResponse,
} from "@ocop/contracts"
import type { z } from "@medusajs/framework/zod"
import { producersAt } from "../../../../lib/read-register"
import { likeText } from "../../../../lib/register-filters"
import { createProducerWorkflow } from "../../../../workflows/producer/create-producer"
import { readProducer } from "./read-producer"
import { readProducers } from "./read-producers"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminProducerListResponse>
): Promise<void> => {
  const query = req.validatedQuery as unknown as z.output<typeof AdminListProducersQuery>
  const { q, kind, status, limit, offset } = query
  const ids = await producersAt(req.scope, query)
  const filters = {
    ...(q ? { search_name: { $ilike: likeText(foldVietnamese(q)) } } : {}),
    ...(kind?.length ? { kind } : {}),
    ...(status?.length ? { status } : {}),
    ...(ids ? { id: ids } : {}),
  }
  const { producers, count } = await readProducers(req.scope, filters, {
    skip: offset,
    take: limit,
  })
  res.json({ producers, limit, offset, count })
}

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminProducerResponse>
): Promise<void> => {
  const producer = req.validatedBody as z.output<typeof AdminCreateProducerBody>
  const { result } = await createProducerWorkflow(req.scope).run({
    input: { producer, actor_id: req.auth_context.actor_id },
  })
  res.status(201).json(await readProducer(req.scope, result.id))
}
