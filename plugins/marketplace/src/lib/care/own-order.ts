import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { CONTRACT_TOKEN_HEADER } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { opensContract } from "@ocop/rating/lib/contract/token"
import { notFound } from "@ocop/rating/lib/refusal"
import { openParcel } from "../parcel/open-parcel"
import { findOrderForPayment } from "../payment/order-for-payment"

/** An order with whom it binds. */
export interface OwnOrder {
  order_id: string
  order_number: number
  producer_id: string
  /** Whose account it is in; null for a guest's. */
  customer_id: string | null
  /** Who asks: the customer's id, or "guest" for whoever looked the order up. */
  actor_id: string
}

/**
 * The order of the path for its customer, or for whoever was given its token for number and phone.
 *
 * @throws MedusaError 404 `order.not_found`, alike for a strange order and for none
 */
export const ownOrder = async (req: AuthenticatedMedusaRequest): Promise<OwnOrder> => {
  const id = pathText(req, "id")
  const asking = req.auth_context?.actor_id
  const order = await findOrderForPayment(req.scope, id)
  const isOwner = !!asking && order?.customer_id === asking
  const mayRead = isOwner || opensContract(req.scope, id, req.headers[CONTRACT_TOKEN_HEADER])
  const parcel = order && mayRead ? await openParcel(req.scope, id) : null
  if (!order || !parcel) throw notFound("order.not_found")
  return {
    order_id: id,
    order_number: order.order_number,
    producer_id: parcel.producer_id,
    customer_id: order.customer_id,
    actor_id: isOwner ? asking : "guest",
  }
}
