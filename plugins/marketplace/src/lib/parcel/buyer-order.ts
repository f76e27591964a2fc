import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pathText } from "@ocop/rating/api/path-text"
import { notFound } from "@ocop/rating/lib/refusal"
import { withLimitedAttempts } from "@ocop/rating/workflows/checkout/lib/attempt-limit"
import { parsePhone } from "@ocop/rules"
import type { ParcelRow } from "../../modules/parcel/service"
import { openParcel } from "./open-parcel"

interface OwnedOrder {
  id: string
  customer_id: string | null
  shipping_address: { phone: string | null } | null
}

const samePhone = (one: string | null | undefined, other: string | null | undefined): boolean => {
  const [a, b] = [parsePhone(one ?? ""), parsePhone(other ?? "")]
  return a.ok && b.ok && a.value === b.value
}

const readOwned = async (container: MedusaContainer, id: string): Promise<OwnedOrder | null> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "customer_id", "shipping_address.phone"],
    filters: { id: [id] },
  })
  // the fields asked for are exactly those of OwnedOrder
  return (data[0] as unknown as OwnedOrder | undefined) ?? null
}

/** Wrong phones are counted by order, so that nobody tries them all. */
const byPhone = (container: MedusaContainer, id: string, order: OwnedOrder | null, phone: string) =>
  withLimitedAttempts(container, `order-act:${id}`, () =>
    Promise.resolve(samePhone(order?.shipping_address?.phone, phone) ? order : null)
  )

/** The customer who is signed in with this request; null for none. */
export const customerOf = (req: AuthenticatedMedusaRequest): string | null =>
  req.auth_context?.actor_id || null

/**
 * The parcel of an order for whoever placed it: the customer signed in, or whoever knows its phone.
 *
 * @throws MedusaError 404 `order.not_found`, alike for a strange order and for none
 */
export const ownParcel = async (
  req: AuthenticatedMedusaRequest,
  phone: string | null | undefined
): Promise<ParcelRow> => {
  const id = pathText(req, "id")
  const order = await readOwned(req.scope, id)
  const customer = customerOf(req)
  const own =
    customer && order?.customer_id === customer
      ? order
      : phone && (await byPhone(req.scope, id, order, phone))
  const parcel = own ? await openParcel(req.scope, id) : null
  if (!parcel) throw notFound("order.not_found")
  return parcel
}
