import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreOrderLookUpResponse } from "@ocop/contracts"
import { findOrderById } from "../../../../../workflows/checkout/lib/find-order"
import { findContractRef } from "../../../../../lib/contract/read-contract"
import { notFound } from "../../../../../lib/refusal"

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreOrderLookUpResponse>
): Promise<void> => {
  const order = await findOrderById(req.scope, req.params.id ?? "")
  if (!order) throw notFound("order.not_found")
  res.json({ order, contract: await findContractRef(req.scope, order.id) })
}
