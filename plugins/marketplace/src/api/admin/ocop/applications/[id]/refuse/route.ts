import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminApplicationResponse, AdminRefuseApplicationBody } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readCase } from "../../../../../../lib/onboarding/staff-application"
import { moveApplicationWorkflow } from "../../../../../../workflows/onboarding/move-application"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminApplicationResponse>
): Promise<void> => {
  const application_id = pathText(req, "id")
  const { reason } = req.validatedBody as z.output<typeof AdminRefuseApplicationBody>
  const { actor_id } = req.auth_context
  await moveApplicationWorkflow(req.scope).run({
    input: { application_id, to: "refused", reason, actor_id, member_id: null },
  })
  res.json(await readCase(req.scope, application_id))
}
