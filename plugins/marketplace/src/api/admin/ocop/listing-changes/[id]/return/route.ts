import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminListingChangeResponse, AdminReturnListingBody } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readChange } from "../../../../../../lib/listing/read-change"
import { returnListingWorkflow } from "../../../../../../workflows/listing/return-listing"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminListingChangeResponse>
): Promise<void> => {
  const change_id = pathText(req, "id")
  const body = req.validatedBody as z.output<typeof AdminReturnListingBody>
  const reasons = body.reasons.map(({ place, text }) => ({ place: place ?? null, text }))
  await returnListingWorkflow(req.scope).run({
    input: { change_id, reasons, actor_id: req.auth_context.actor_id },
  })
  res.json(await readChange(req.scope, change_id))
}
