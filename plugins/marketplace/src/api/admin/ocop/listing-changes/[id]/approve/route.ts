import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminApproveListingBody, AdminListingChangeResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readChange } from "../../../../../../lib/listing/read-change"
import { approveListingWorkflow } from "../../../../../../workflows/listing/approve-listing"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminListingChangeResponse>
): Promise<void> => {
  const change_id = pathText(req, "id")
  const { note } = req.validatedBody as z.output<typeof AdminApproveListingBody>
  await approveListingWorkflow(req.scope).run({
    input: { change_id, note: note || null, actor_id: req.auth_context.actor_id },
  })
  res.json(await readChange(req.scope, change_id))
}
