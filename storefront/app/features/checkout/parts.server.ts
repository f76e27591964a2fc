import { createHash } from "node:crypto"
import {
  choosePayments,
  readCartParts,
  type ApiClient,
  type StoreCartReview,
} from "@ocop/contracts"
import type { PartChoice } from "./part-form"
import { deliveriesToTake, toPartViews, type DeliveryChoice, type PartView } from "./part-view"
import { chooseShipping, listShippingOptions } from "./stock-endpoints"

/** The cart by seller, with what may be chosen for each. */
export const readParts = async (api: ApiClient, cart_id: string): Promise<PartView[]> => {
  const [parts, { shipping_options }] = await Promise.all([
    api.call(readCartParts, { params: { id: cart_id } }),
    api.call(listShippingOptions, { query: { cart_id } }),
  ])
  return toPartViews(parts, shipping_options)
}

/** What each seller is to be paid with, as it was shown. */
export const savePayments = async (
  api: ApiClient,
  id: string,
  parts: readonly PartView[]
): Promise<void> => {
  const choices = parts.flatMap(({ producer_id, payment }) =>
    payment ? [{ producer_id, payment_provider_id: payment }] : []
  )
  if (choices.length) await api.call(choosePayments, { params: { id }, body: { choices } })
}

const takeDelivery = (api: ApiClient, id: string, { option, place }: DeliveryChoice) => {
  const chosen = place ? { data: { pick_up_id: place.id } } : {}
  return api.call(chooseShipping, { params: { id }, body: { option_id: option.id, ...chosen } })
}

/**
 * Gives each seller a way of delivery and of payment: those chosen before, else the first offered.
 * False when somebody cannot deliver there at all.
 */
export const takeDefaults = async (api: ApiClient, id: string): Promise<boolean> => {
  const parts = await readParts(api, id)
  for (const delivery of deliveriesToTake(parts)) {
    if (!delivery) return false
    // one after the other: each changes the totals of the same cart
    await takeDelivery(api, id, delivery)
  }
  await savePayments(api, id, parts)
  return parts.length > 0
}

export const saveChoice = async (
  api: ApiClient,
  id: string,
  { producer_id, delivery, payment_provider_id }: PartChoice
): Promise<void> => {
  if (delivery) await takeDelivery(api, id, delivery)
  const choices = payment_provider_id ? [{ producer_id, payment_provider_id }] : []
  if (choices.length) await api.call(choosePayments, { params: { id }, body: { choices } })
}

/** Changes with anything the review shows, the sellers' deliveries and payments among it. */
export const offerFingerprint = (cart: StoreCartReview, parts: readonly PartView[]): string => {
  const chosen = parts.map(({ producer_id, shipping, total, payment }) => [
    [producer_id, total, payment],
    [shipping?.option_id, shipping?.amount, shipping?.pick_up?.id],
  ])
  return createHash("sha256")
    .update(JSON.stringify([cart.fingerprint, chosen]))
    .digest("hex")
}
