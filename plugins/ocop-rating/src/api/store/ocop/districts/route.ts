import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreDistrictsResponse } from "@ocop/contracts"
import { readDistricts } from "../../../../lib/locality/read-places"

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreDistrictsResponse>
): Promise<void> => {
  res.json(await readDistricts(req.scope))
}
