import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminApplicationResponse, AdminVerifyApplicationBody } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readCase } from "../../../../../../lib/onboarding/staff-application"
import { verifyApplicationWorkflow } from "../../../../../../workflows/onboarding/verify-application"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminApplicationResponse>
): Promise<void> => {
  const application_id = pathText(req, "id")
  const { note } = req.validatedBody as z.output<typeof AdminVerifyApplicationBody>
  await verifyApplicationWorkflow(req.scope).run({
    input: { application_id, note, actor_id: req.auth_context.actor_id },
  })
  res.json(await readCase(req.scope, application_id))
}
