import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminSessionResponse } from "@ocop/contracts"
import { readSession } from "../../../../../lib/evaluation/read-council"
import { pathText } from "../../../../path-text"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminSessionResponse>
): Promise<void> => {
  res.json({ session: await readSession(req.scope, pathText(req, "id")) })
}
