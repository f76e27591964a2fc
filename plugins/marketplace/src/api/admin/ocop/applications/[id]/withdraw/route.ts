import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminApplicationResponse, AdminRefuseApplicationBody } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { refusal } from "@ocop/rating/lib/refusal"
import { loadApplication } from "../../../../../../lib/onboarding/load-application"
import { readCase } from "../../../../../../lib/onboarding/staff-application"
import { withdrawApplicationWorkflow } from "../../../../../../workflows/onboarding/withdraw-application"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminApplicationResponse>
): Promise<void> => {
  const { id: application_id, producer_id } = await loadApplication(req.scope, pathText(req, "id"))
  // only a verification, which made or named a producer, can be taken back
  if (!producer_id) throw refusal("application.move_not_allowed")
  const { reason } = req.validatedBody as z.output<typeof AdminRefuseApplicationBody>
  await withdrawApplicationWorkflow(req.scope).run({
    input: { application_id, producer_id, reason, actor_id: req.auth_context.actor_id },
  })
  res.json(await readCase(req.scope, application_id))
}
