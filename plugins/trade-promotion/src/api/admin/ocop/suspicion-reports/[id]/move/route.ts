import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminMoveSuspicionBody, AdminSuspicionResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readReport } from "../../../../../../lib/read-report"
import { moveSuspicionWorkflow } from "../../../../../../workflows/market-control/move-suspicion"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminSuspicionResponse>
): Promise<void> => {
  const report_id = pathText(req, "id")
  const body = req.validatedBody as z.output<typeof AdminMoveSuspicionBody>
  await moveSuspicionWorkflow(req.scope).run({
    input: { ...body, report_id, actor_id: req.auth_context.actor_id },
  })
  res.json(await readReport(req.scope, report_id))
}
