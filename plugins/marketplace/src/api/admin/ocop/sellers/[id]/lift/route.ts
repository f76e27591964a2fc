import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminLiftSuspensionBody, AdminSellerResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readSeller } from "../../../../../../lib/onboarding/staff-seller"
import { changeSellerWorkflow } from "../../../../../../workflows/onboarding/change-seller"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminSellerResponse>
): Promise<void> => {
  const producer_id = pathText(req, "id")
  const { reason } = req.validatedBody as z.output<typeof AdminLiftSuspensionBody>
  const { actor_id } = req.auth_context
  await changeSellerWorkflow(req.scope).run({
    input: { producer_id, wish: { to: "lift" }, reason, actor_id },
  })
  res.json(await readSeller(req.scope, producer_id))
}
