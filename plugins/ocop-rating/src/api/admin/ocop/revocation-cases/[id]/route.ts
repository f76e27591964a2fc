import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminRevocationResponse } from "@ocop/contracts"
import { readRevocation } from "../../../../../lib/supervision/read-revocation"
import { pathText } from "../../../../path-text"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRevocationResponse>
): Promise<void> => {
  res.json(await readRevocation(req.scope, pathText(req, "id")))
}
