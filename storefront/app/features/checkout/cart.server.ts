import { ApiError, reviewCart, type ApiClient, type StoreCartReview } from "@ocop/contracts"
import type { CartIntent } from "./cart-form"
import { floorSettings } from "~/lib/floor.server"
import { readParts, savePayments, takeDefaults } from "./parts.server"
import type { Recipient } from "./recipient-form"
import {
  addCartLine,
  completeCart,
  createCart,
  createPaymentCollection,
  createPaymentSession,
  giveCartToCustomer,
  setCartLine,
  updateCart,
} from "./stock-endpoints"

const isMissing = (error: unknown): boolean => error instanceof ApiError && error.status === 404

/** Null when there is no such cart any more: unknown, or already an order. */
export const findCart = async (
  api: ApiClient,
  id: string | null
): Promise<StoreCartReview | null> => {
  if (!id) return null
  try {
    return (await api.call(reviewCart, { params: { id }, body: undefined })).cart
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

const openCart = async (api: ApiClient): Promise<string> => {
  const { region_id } = await floorSettings()
  return (await api.call(createCart, { body: { region_id } })).cart.id
}

/**
 * Does what a form asked for and gives the cart back that holds the result.
 *
 * @throws ApiError with the code of a refusal
 */
export const applyToCart = async (
  api: ApiClient,
  cart: StoreCartReview | null,
  intent: CartIntent
): Promise<string | null> => {
  if (intent.kind === "add") {
    const id = cart?.id ?? (await openCart(api))
    const { variant_id, quantity } = intent
    await api.call(addCartLine, { params: { id }, body: { variant_id, quantity } })
    return id
  }
  if (!cart) return null
  const quantity = intent.kind === "update" ? intent.quantity : 0
  const params = { id: cart.id, line_id: intent.line_id }
  await api.call(setCartLine, { params, body: { quantity } })
  return cart.id
}

/** Writes where the goods go and takes a delivery of each seller offered there. */
export const saveRecipient = async (
  api: ApiClient,
  id: string,
  recipient: Recipient,
  isCustomer: boolean
): Promise<void> => {
  const shipping_address = {
    first_name: recipient.full_name,
    phone: recipient.phone,
    address_1: recipient.street,
    metadata: { commune_code: recipient.commune_code },
  }
  const email = recipient.email ? { email: recipient.email } : {}
  const metadata = { invoice: recipient.invoice }
  await api.call(updateCart, { params: { id }, body: { ...email, shipping_address, metadata } })
  if (isCustomer) await api.call(giveCartToCustomer, { params: { id }, body: {} })
  if (!(await takeDefaults(api, id)))
    throw new ApiError(503, "service.unavailable", "No delivery is offered there")
}

/**
 * A session of exactly today's amount: one made before a price change no longer exists. Several
 * sellers are each paid apart, with sessions that the API makes.
 */
const settlePayment = async (api: ApiClient, cart_id: string): Promise<void> => {
  const parts = await readParts(api, cart_id)
  if (parts.length > 1) return savePayments(api, cart_id, parts)
  const [part] = parts
  if (!part?.payment) throw new ApiError(503, "service.unavailable", "No payment is offered")
  const { payment_collection } = await api.call(createPaymentCollection, { body: { cart_id } })
  const params = { id: payment_collection.id }
  await api.call(createPaymentSession, { params, body: { provider_id: part.payment } })
}

/** The same orders again for a cart that has become them, the first the one to show. */
export const completedOrders = async (api: ApiClient, id: string): Promise<string[]> => {
  const { order, order_group } = await api.call(completeCart, { params: { id }, body: undefined })
  if (!order) throw new ApiError(409, "service.unavailable", "The cart was not completed")
  return order_group ? order_group.orders.map((one) => one.id) : [order.id]
}

const settleAndComplete = async (api: ApiClient, id: string): Promise<string[]> => {
  await settlePayment(api, id)
  return completedOrders(api, id)
}

const underWay = new Map<string, Promise<string[]>>()

/**
 * The orders this cart becomes. A second click while the first is under way gets the same ones:
 * two payment sessions made at once would undo each other.
 *
 * @throws ApiError with the code of a refusal
 */
export const placeOrders = (api: ApiClient, id: string): Promise<string[]> => {
  const orders = underWay.get(id) ?? settleAndComplete(api, id).finally(() => underWay.delete(id))
  underWay.set(id, orders)
  return orders
}
