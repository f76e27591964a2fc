import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminMinutesBody, AdminSessionResponse } from "@ocop/contracts"
import { readSession } from "../../../../../../lib/evaluation/read-council"
import { writeMinutesWorkflow } from "../../../../../../workflows/evaluation/write-minutes"
import { pathText } from "../../../../../path-text"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminSessionResponse>
): Promise<void> => {
  const session_id = pathText(req, "id")
  const { minutes } = req.validatedBody as z.output<typeof AdminMinutesBody>
  await writeMinutesWorkflow(req.scope).run({
    input: { session_id, minutes, actor_id: req.auth_context.actor_id },
  })
  res.json({ session: await readSession(req.scope, session_id) })
}
