import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { CONTRACT_TOKEN_HEADER } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { opensContract } from "@ocop/rating/lib/contract/token"
import { notFound } from "@ocop/rating/lib/refusal"
import { findOrderForPayment } from "../../../../../../lib/payment/order-for-payment"

export interface OrderBuyer {
  orderId: string
  /** The customer's id, or "guest" for whoever found the order by number and phone. */
  actorId: string
}

/**
 * Who asks about the payment of an order: the customer who placed it, or whoever was given the
 * order's token for its number and phone.
 *
 * @throws MedusaError 404 `payment.not_found`, alike for a strange order and for none
 */
export const buyerOfOrder = async (req: AuthenticatedMedusaRequest): Promise<OrderBuyer> => {
  const orderId = pathText(req, "id")
  const customerId = req.auth_context?.actor_id
  const order = await findOrderForPayment(req.scope, orderId)
  if (order && customerId && order.customer_id === customerId)
    return { orderId, actorId: customerId }
  if (order && opensContract(req.scope, orderId, req.headers[CONTRACT_TOKEN_HEADER]))
    return { orderId, actorId: "guest" }
  throw notFound("payment.not_found")
}
