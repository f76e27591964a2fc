import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type {
  DossierResponse,
  ProducerCreateDossierBody,
  ProducerDossierListResponse,
} from "@ocop/contracts"
import { readForProducer } from "@ocop/rating/lib/evaluation/read-dossier"
import { evaluationOf } from "@ocop/rating/lib/evaluation/services"
import { toSummaries } from "@ocop/rating/lib/evaluation/summaries"
import { createDossierWorkflow } from "@ocop/rating/workflows"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"

/** More dossiers than one producer files in the life of the programme. */
const ALL = 500

export const GET = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerDossierListResponse>
): Promise<void> => {
  const { producerId: producer_id } = producerOf(req)
  const rows = await evaluationOf(req.scope).listOcopDossiers(
    { producer_id },
    { take: ALL, order: { created_at: "DESC", id: "DESC" } }
  )
  res.json({ dossiers: await toSummaries(req.scope, rows) })
}

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<DossierResponse>
): Promise<void> => {
  const { producerId: producer_id, memberId: member_id } = producerOf(req)
  const body = req.validatedBody as z.output<typeof ProducerCreateDossierBody>
  const { result } = await createDossierWorkflow(req.scope).run({
    input: { ...body, producer_id, member_id },
  })
  res.status(201).json(await readForProducer(req.scope, result.id, producer_id))
}
