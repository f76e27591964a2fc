import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreProvincesResponse } from "@ocop/contracts"
import { readProvinces } from "../../../../lib/locality/read-places"

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreProvincesResponse>
): Promise<void> => {
  res.json(await readProvinces(req.scope))
}
