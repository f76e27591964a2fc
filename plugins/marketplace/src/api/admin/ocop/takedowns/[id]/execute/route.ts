import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminMoveTakedownBody, AdminTakedownResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readTakedown } from "../../../../../../lib/listing/staff-takedowns"
import { executeTakedownWorkflow } from "../../../../../../workflows/listing/move-takedown"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTakedownResponse>
): Promise<void> => {
  const takedown_id = pathText(req, "id")
  const { reason } = req.validatedBody as z.output<typeof AdminMoveTakedownBody>
  await executeTakedownWorkflow(req.scope).run({
    input: { takedown_id, reason, actor_id: req.auth_context.actor_id },
  })
  res.json(await readTakedown(req.scope, takedown_id))
}
