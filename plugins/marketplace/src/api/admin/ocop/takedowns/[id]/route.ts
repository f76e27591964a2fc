import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminTakedownResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readTakedown } from "../../../../../lib/listing/staff-takedowns"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTakedownResponse>
): Promise<void> => {
  res.json(await readTakedown(req.scope, pathText(req, "id")))
}
