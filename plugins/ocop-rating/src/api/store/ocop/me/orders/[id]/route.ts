import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreOrderLookUpResponse } from "@ocop/contracts"
import { findContractRef } from "../../../../../../lib/contract/read-contract"
import { listCustomerOrders } from "../../../../../../lib/customer/orders"
import { notFound } from "../../../../../../lib/refusal"
import { pathText } from "../../../../../path-text"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreOrderLookUpResponse>
): Promise<void> => {
  const one = { skip: 0, take: 1 }
  const customerId = req.auth_context.actor_id
  const { orders } = await listCustomerOrders(req.scope, customerId, one, pathText(req, "id"))
  const [order] = orders
  if (!order) throw notFound("order.not_found")
  res.json({ order, contract: await findContractRef(req.scope, order.id) })
}
