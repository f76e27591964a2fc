import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { DossierResponse, ProducerWithdrawDossierBody } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readForProducer } from "@ocop/rating/lib/evaluation/read-dossier"
import { withdrawDossierWorkflow } from "@ocop/rating/workflows"
import { producerOf, type ProducerRequest } from "../../../../../../lib/access/producer-context"

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<DossierResponse>
): Promise<void> => {
  const dossier_id = pathText(req, "id")
  const { producerId: producer_id, memberId: member_id } = producerOf(req)
  const body = req.validatedBody as z.output<typeof ProducerWithdrawDossierBody>
  await withdrawDossierWorkflow(req.scope).run({
    input: { ...body, dossier_id, producer_id, member_id },
  })
  res.json(await readForProducer(req.scope, dossier_id, producer_id))
}
