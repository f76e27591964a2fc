import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminDossierResponse } from "@ocop/contracts"
import { readForStaff } from "../../../../../lib/evaluation/read-dossier"
import { pathText } from "../../../../path-text"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminDossierResponse>
): Promise<void> => {
  res.json(await readForStaff(req.scope, pathText(req, "id"), req.auth_context.actor_id))
}
