import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createPaymentSessionsWorkflow } from "@medusajs/medusa/core-flows"
import { refusal } from "@ocop/rating/lib/refusal"
import { groupsOf } from "../../../lib/order-group/service-of"
import { paymentMethodsOf, PROVIDER_OF } from "../../../lib/payment/payment-methods"
import type { SplitCart } from "./split-cart"

const PENDING = new Set(["pending", "requires_more"])
const PAID = new Set(["authorized", "captured"])

const sessionsOf = ({ payment_collection }: SplitCart) => payment_collection?.payment_sessions ?? []

export const providersOf = ({ region }: SplitCart): string[] =>
  (region?.payment_providers ?? []).flatMap((one) => (one?.is_enabled ? one.id : []))

/** Of the region's providers those each producer can be paid with: no transfer without an account. */
export const providersByProducer = async (
  container: MedusaContainer,
  cart: SplitCart,
  producers: readonly string[]
): Promise<Map<string, string[]>> => {
  const [enabled, methods] = [providersOf(cart), await paymentMethodsOf(container, producers)]
  const takes = (producer: string, provider: string): boolean =>
    provider !== PROVIDER_OF.vietqr || (methods.get(producer) ?? []).includes("vietqr")
  return new Map(
    producers.map((producer) => [producer, enabled.filter((one) => takes(producer, one))])
  )
}

/** What the buyer chose for each producer so far. */
export const readChoices = async (
  container: MedusaContainer,
  cart_id: string
): Promise<Map<string, string>> => {
  const rows = await groupsOf(container).listOcopCheckoutChoices({ cart_id })
  return new Map(rows.map((row) => [row.producer_id, row.payment_provider_id]))
}

/**
 * The provider of each producer: its own choice, else the one the cart as a whole was to be paid with.
 *
 * @throws MedusaError 400 `order_group.payment_missing`, `_unknown` or `_shared`
 */
export const mustChooseProviders = async (
  container: MedusaContainer,
  cart: SplitCart,
  producers: readonly string[]
): Promise<Map<string, string>> => {
  const sessions = sessionsOf(cart)
  if (sessions.some(({ status }) => PAID.has(status))) throw refusal("order_group.payment_shared")
  const common = sessions.find(({ status }) => PENDING.has(status))?.provider_id
  const [choices, enabled] = [await readChoices(container, cart.id), providersOf(cart)]
  return new Map(
    producers.map((producer) => {
      const provider = choices.get(producer) ?? common
      if (!provider) throw refusal("order_group.payment_missing")
      if (!enabled.includes(provider)) throw refusal("order_group.payment_unknown")
      return [producer, provider]
    })
  )
}

export interface ChildPayment {
  cart_id: string
  producer_id: string
  payment_provider_id: string
  customer_id: string | null
  currency_code: string
  /** Whole đồng. */
  total: number
}

/** A collection of its own with one session: nothing of it touches another producer's. */
export const openPayment = async (
  container: MedusaContainer,
  { cart_id, producer_id, payment_provider_id, customer_id, currency_code, total }: ChildPayment
): Promise<void> => {
  const payment = container.resolve(Modules.PAYMENT)
  const { id } = await payment.createPaymentCollections({ currency_code, amount: total })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.CART]: { cart_id },
    [Modules.PAYMENT]: { payment_collection_id: id },
  })
  await createPaymentSessionsWorkflow(container).run({
    input: {
      payment_collection_id: id,
      provider_id: payment_provider_id,
      ...(customer_id ? { customer_id } : {}),
      data: { producer_id, cart_id },
    },
  })
}

/** The sessions of the cart as a whole, for which nothing is left to be paid. The orders stand by now. */
export const closeCommonPayment = async (
  container: MedusaContainer,
  cart: SplitCart
): Promise<void> => {
  const payment = container.resolve(Modules.PAYMENT)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { id } of sessionsOf(cart))
    await payment
      .deletePaymentSession(id)
      .catch((error: Error) => logger.warn(`Payment session ${id} stays open: ${error.message}`))
}
