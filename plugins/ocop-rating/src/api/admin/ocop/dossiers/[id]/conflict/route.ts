import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminDeclareConflictBody, AdminCouncilResponse } from "@ocop/contracts"
import { readCouncil } from "../../../../../../lib/evaluation/read-council"
import { declareConflictWorkflow } from "../../../../../../workflows/evaluation/score-dossier"
import { pathText } from "../../../../../path-text"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCouncilResponse>
): Promise<void> => {
  const dossier_id = pathText(req, "id")
  const { actor_id } = req.auth_context
  const body = req.validatedBody as z.output<typeof AdminDeclareConflictBody>
  await declareConflictWorkflow(req.scope).run({ input: { ...body, dossier_id, actor_id } })
  res.json(await readCouncil(req.scope, dossier_id, actor_id))
}
