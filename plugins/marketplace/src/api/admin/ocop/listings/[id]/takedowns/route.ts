import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminOpenTakedownBody, AdminTakedownResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readTakedown } from "../../../../../../lib/listing/staff-takedowns"
import { executeTakedownWorkflow } from "../../../../../../workflows/listing/move-takedown"
import { openTakedownWorkflow } from "../../../../../../workflows/listing/open-takedown"

/** Two acts: should the second fail, the clock is running and the desk shows it. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTakedownResponse>
): Promise<void> => {
  const body = req.validatedBody as z.output<typeof AdminOpenTakedownBody>
  const { reason, requested_by, requested_at, at_once } = body
  const actor_id = req.auth_context.actor_id
  const { result } = await openTakedownWorkflow(req.scope).run({
    input: {
      listing_id: pathText(req, "id"),
      reason,
      requested_by: requested_by || null,
      requested_at: requested_at ?? new Date().toISOString(),
      actor_id,
    },
  })
  if (at_once)
    await executeTakedownWorkflow(req.scope).run({
      input: { takedown_id: result.id, reason, actor_id },
    })
  res.status(201).json(await readTakedown(req.scope, result.id))
}
