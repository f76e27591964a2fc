import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findForStaff } from "../../../../../../../lib/evaluation/read-dossier"
import { sendEvidence } from "../../../../../../../lib/evaluation/send-evidence"
import { pathText } from "../../../../../../path-text"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const { row } = await findForStaff(req.scope, pathText(req, "id"), req.auth_context.actor_id)
  await sendEvidence(req.scope, row.id, pathText(req, "evidence_id"), res)
}
