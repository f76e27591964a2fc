import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerApplicationResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import type { ProducerRequest } from "../../../../../../../../lib/access/producer-context"
import { readOwn } from "../../../../../../../../lib/onboarding/read-own"
import { removeSellerPaperWorkflow } from "../../../../../../../../workflows/onboarding/documents"

export const DELETE = async (
  req: ProducerRequest,
  res: MedusaResponse<ProducerApplicationResponse>
): Promise<void> => {
  await removeSellerPaperWorkflow(req.scope).run({
    input: {
      application_id: pathText(req, "id"),
      document_id: pathText(req, "document_id"),
      member_id: req.auth_context.actor_id,
    },
  })
  res.json(await readOwn(req))
}
