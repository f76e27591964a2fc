import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreOrderGroupResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { notFound } from "@ocop/rating/lib/refusal"
import { findGroupOfOrder, toOrderGroup } from "../../../../../../lib/order-group/read-group"

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreOrderGroupResponse>
): Promise<void> => {
  const group = await findGroupOfOrder(req.scope, pathText(req, "id"))
  if (!group) throw notFound("order_group.not_found")
  res.setHeader("cache-control", "private, no-store")
  res.json({ order_group: await toOrderGroup(req.scope, group) })
}
