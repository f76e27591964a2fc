import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerExplainRevocationBody, ProducerRevocationResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readOwnRevocation } from "@ocop/rating/lib/supervision/read-revocation"
import { explainRevocationWorkflow } from "@ocop/rating/workflows"
import { producerOf, type ProducerRequest } from "../../../../../../lib/access/producer-context"

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerRevocationResponse>
): Promise<void> => {
  const { producerId: producer_id, memberId: actor_id } = producerOf(req)
  const case_id = pathText(req, "id")
  const body = req.validatedBody as z.output<typeof ProducerExplainRevocationBody>
  await explainRevocationWorkflow(req.scope).run({
    input: { ...body, case_id, producer_id, actor_id },
  })
  res.json(await readOwnRevocation(req.scope, case_id, producer_id))
}
