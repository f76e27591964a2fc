import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreOrderGroupsResponse } from "@ocop/contracts"
import { toGroupRefs } from "../../../../../lib/order-group/group-ref"
import { groupsOf } from "../../../../../lib/order-group/service-of"

const AT_MOST = 100

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreOrderGroupsResponse>
): Promise<void> => {
  const groups = await groupsOf(req.scope).listOcopOrderGroups(
    { customer_id: req.auth_context.actor_id, state: "placed" },
    { take: AT_MOST, order: { placed_at: "DESC" } }
  )
  res.json({ order_groups: await toGroupRefs(req.scope, groups) })
}
