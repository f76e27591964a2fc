import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreFormerCommunesResponse } from "@ocop/contracts"
import { readFormerCommunes } from "../../../../lib/locality/read-places"

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreFormerCommunesResponse>
): Promise<void> => {
  const { district } = req.validatedQuery as { district: string }
  res.json(await readFormerCommunes(req.scope, district))
}
