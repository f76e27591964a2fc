import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreOrderGroupResponse } from "@ocop/contracts"
import { openGroup } from "../open-group"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreOrderGroupResponse>
): Promise<void> => {
  res.setHeader("cache-control", "private, no-store")
  res.json({ order_group: await openGroup(req) })
}
