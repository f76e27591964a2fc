type Environment = Record<string, string | undefined>

interface Provider {
  resolve: string
  id: string
  options: Record<string, unknown>
}

/** Cash and transfers, of which the floor only keeps what buyer and producer say. */
const statements: Provider = {
  resolve: "@ocop/marketplace/providers/payment",
  id: "ocop",
  options: {},
}

const stripe = (apiKey: string, webhookSecret: string): Provider => ({
  resolve: "@medusajs/medusa/payment-stripe",
  id: "stripe",
  // captured when the producer hands the goods over, as with every other payment
  options: { apiKey, webhookSecret, capture: false, automaticPaymentMethods: true },
})

/**
 * Foreign cards go through Stripe, which makes the operator one with a payment function: it then
 * withholds tax of households (252/2026/NĐ-CP art. 43–46). So keys alone do not switch it on.
 *
 * @throws Error when keys are set without the declaration, or without the secret of the webhooks
 */
const cards = (env: Environment): Provider[] => {
  const { STRIPE_API_KEY: key, STRIPE_WEBHOOK_SECRET: secret } = env
  if (!key && !secret) return []
  if (env.PLATFORM_HAS_PAYMENT_FUNCTION !== "true")
    throw new Error(
      "STRIPE_* is set, but PLATFORM_HAS_PAYMENT_FUNCTION is not true: a card payment makes the operator withhold tax."
    )
  if (!key || !secret)
    throw new Error("Stripe needs both STRIPE_API_KEY and STRIPE_WEBHOOK_SECRET.")
  return [stripe(key, secret)]
}

/**
 * How orders can be paid. Medusa's own manual provider stays beside them for orders made before
 * there was a choice.
 */
export const paymentProviders = (env: Environment): Provider[] => [statements, ...cards(env)]
