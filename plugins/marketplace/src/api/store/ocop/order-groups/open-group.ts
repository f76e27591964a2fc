import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ORDER_PHONE_HEADER, type StoreOrderGroup } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { notFound } from "@ocop/rating/lib/refusal"
import { withLimitedAttempts } from "@ocop/rating/workflows/checkout/lib/attempt-limit"
import { parsePhone } from "@ocop/rules"
import { findGroup, toOrderGroup } from "../../../../lib/order-group/read-group"

const hasPhone = ({ parts }: StoreOrderGroup, phone: string): boolean => {
  const [given, ordered] = [
    parsePhone(phone),
    parsePhone(parts[0]?.order.shipping_address?.phone ?? ""),
  ]
  return given.ok && ordered.ok && given.value === ordered.value
}

const byOwner = async (req: AuthenticatedMedusaRequest, id: string) => {
  const customerId = req.auth_context?.actor_id
  const group = customerId ? await findGroup(req.scope, id) : null
  return group && group.customer_id === customerId ? toOrderGroup(req.scope, group) : null
}

const byPhone = async (req: AuthenticatedMedusaRequest, id: string) => {
  const phone = req.headers[ORDER_PHONE_HEADER]
  if (typeof phone !== "string") return null
  return withLimitedAttempts(req.scope, `order-group:${id}`, async () => {
    const group = await findGroup(req.scope, id)
    const shown = group && (await toOrderGroup(req.scope, group))
    return shown && hasPhone(shown, phone) ? shown : null
  })
}

/** @throws MedusaError 404 `order_group.not_found`, alike for a strange group and for none */
export const openGroup = async (req: AuthenticatedMedusaRequest): Promise<StoreOrderGroup> => {
  const id = pathText(req, "id")
  const group = (await byOwner(req, id)) ?? (await byPhone(req, id))
  if (!group) throw notFound("order_group.not_found")
  return group
}
