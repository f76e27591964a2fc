import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminNotifyRevocationBody, AdminRevocationResponse } from "@ocop/contracts"
import type { z } from "@medusajs/framework/zod"
import { readRevocation } from "../../../../../../lib/supervision/read-revocation"
import { notifyRevocationWorkflow } from "../../../../../../workflows/supervision/move-revocation"
import { pathText } from "../../../../../path-text"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRevocationResponse>
): Promise<void> => {
  const case_id = pathText(req, "id")
  const body = req.validatedBody as z.output<typeof AdminNotifyRevocationBody>
  await notifyRevocationWorkflow(req.scope).run({
    input: { ...body, case_id, actor_id: req.auth_context.actor_id },
  })
  res.json(await readRevocation(req.scope, case_id))
}
