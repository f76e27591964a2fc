import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreSuccessorsResponse } from "@ocop/contracts"
import { readSuccessors } from "../../../../../lib/locality/read-places"
import { pathText } from "../../../../path-text"

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreSuccessorsResponse>
): Promise<void> => {
  res.json(await readSuccessors(req.scope, pathText(req, "code")))
}
