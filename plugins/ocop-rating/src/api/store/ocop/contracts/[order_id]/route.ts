import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreContractResponse } from "@ocop/contracts"
import { openContract } from "../open-contract"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreContractResponse>
): Promise<void> => {
  res.setHeader("cache-control", "private, no-store")
  res.json({ contract: await openContract(req) })
}
