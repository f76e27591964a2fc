import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminTaskResponse } from "@ocop/contracts"
import { readDecision } from "../../../../../../lib/evaluation/read-decision"
import { pathText } from "../../../../../path-text"
import { sendStarted } from "../../../tasks/send-task"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTaskResponse>
): Promise<void> => {
  const { decision } = await readDecision(req.scope, pathText(req, "id"))
  await sendStarted(req, res, {
    kind: "certificate_papers",
    subject: decision.number,
    about_id: decision.id,
    input: { decision_id: decision.id },
  })
}
