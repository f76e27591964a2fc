import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminDecideRevocationBody, AdminRevocationResponse } from "@ocop/contracts"
import type { z } from "@medusajs/framework/zod"
import type { LocalDate } from "@ocop/rules"
import { readRevocation } from "../../../../../../lib/supervision/read-revocation"
import { dismissRevocationWorkflow } from "../../../../../../workflows/supervision/move-revocation"
import { revokeByCaseWorkflow } from "../../../../../../workflows/supervision/revoke-by-case"
import { pathText } from "../../../../../path-text"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRevocationResponse>
): Promise<void> => {
  const case_id = pathText(req, "id")
  const { outcome, ...body } = req.validatedBody as z.output<typeof AdminDecideRevocationBody>
  const actor = { case_id, actor_id: req.auth_context.actor_id }
  if (outcome === "dismiss")
    await dismissRevocationWorkflow(req.scope).run({ input: { ...actor, ...body } })
  else
    // the schema has turned the day into an ISO day, and gives the decision with this outcome
    await revokeByCaseWorkflow(req.scope).run({
      input: { ...actor, ...body } as typeof actor &
        typeof body & { decision_number: string; authority_name: string; revoked_on: LocalDate },
    })
  res.json(await readRevocation(req.scope, case_id))
}
