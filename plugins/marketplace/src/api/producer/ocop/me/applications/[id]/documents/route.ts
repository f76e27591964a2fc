import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerApplicationResponse, ProducerDocumentBody } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import type { ProducerRequest } from "../../../../../../../lib/access/producer-context"
import { readOwn } from "../../../../../../../lib/onboarding/read-own"
import { addSellerPaperWorkflow } from "../../../../../../../workflows/onboarding/documents"

export const POST = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerApplicationResponse>
): Promise<void> => {
  const paper = req.validatedBody as z.output<typeof ProducerDocumentBody>
  const member_id = req.auth_context.actor_id
  await addSellerPaperWorkflow(req.scope).run({
    input: { application_id: pathText(req, "id"), member_id, paper },
  })
  res.status(201).json(await readOwn(req))
}
