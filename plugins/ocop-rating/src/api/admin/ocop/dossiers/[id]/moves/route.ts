import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminMoveDossierBody, AdminDossierResponse } from "@ocop/contracts"
import { readForStaff } from "../../../../../../lib/evaluation/read-dossier"
import { moveDossierWorkflow } from "../../../../../../workflows/evaluation/move-dossier"
import { pathText } from "../../../../../path-text"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminDossierResponse>
): Promise<void> => {
  const dossier_id = pathText(req, "id")
  const { actor_id } = req.auth_context
  const body = req.validatedBody as z.output<typeof AdminMoveDossierBody>
  await moveDossierWorkflow(req.scope).run({ input: { ...body, dossier_id, actor_id } })
  res.json(await readForStaff(req.scope, dossier_id, actor_id))
}
