import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreOrdersResponse } from "@ocop/contracts"
import { listCustomerOrders } from "../../../../../lib/customer/orders"

const PER_PAGE = 20

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreOrdersResponse>
): Promise<void> => {
  const { page } = req.validatedQuery as { page: number }
  const paging = { skip: (page - 1) * PER_PAGE, take: PER_PAGE }
  const found = await listCustomerOrders(req.scope, req.auth_context.actor_id, paging)
  res.json({ ...found, page, per_page: PER_PAGE })
}
