import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminListingChangeResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readChange } from "../../../../../lib/listing/read-change"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminListingChangeResponse>
): Promise<void> => {
  res.json(await readChange(req.scope, pathText(req, "id")))
}
