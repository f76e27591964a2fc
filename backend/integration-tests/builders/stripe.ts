import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import paymentWebhookHandler from "@medusajs/medusa/subscribers/payment-webhook"

export const STRIPE_ENV = {
  STRIPE_API_KEY: "sk_test_1",
  STRIPE_WEBHOOK_SECRET: "whsec_test",
  PLATFORM_HAS_PAYMENT_FUNCTION: "true",
}

interface Intent {
  id: string
  object: "payment_intent"
  amount: number
  amount_capturable: number
  amount_received: number
  currency: string
  status: string
  metadata: { session_id: string }
}

interface StripeClient {
  _api: object
  webhooks: { generateTestHeaderString(of: { payload: string; secret: string }): string }
}

/** Stripe's API as far as an order needs it, and Stripe's messages with real signatures. */
export const startStripe = async () => {
  const intents = new Map<string, Intent>()
  const captures: string[] = []
  const open = (body: URLSearchParams): Intent => {
    const intent: Intent = {
      id: `pi_${intents.size + 1}`,
      object: "payment_intent",
      amount: Number(body.get("amount")),
      amount_capturable: 0,
      amount_received: 0,
      currency: body.get("currency") ?? "",
      status: "requires_payment_method",
      metadata: { session_id: body.get("metadata[session_id]") ?? "" },
    }
    intents.set(intent.id, intent)
    return intent
  }
  const answer = (path: string, body: URLSearchParams) => {
    const [, , , id, act] = path.split("/")
    const intent = id ? intents.get(id) : open(body)
    if (intent && act === "capture") {
      captures.push(intent.id)
      Object.assign(intent, { status: "succeeded", amount_received: intent.amount })
    }
    return intent ?? {}
  }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      const body = new URLSearchParams(Buffer.concat(parts).toString())
      const told = answer((request.url ?? "").split("?")[0] ?? "", body)
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(told))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "localhost", () => resolve()))
  const { port } = server.address() as AddressInfo

  const clientOf = (container: MedusaContainer): StripeClient => {
    const payments = container.resolve(Modules.PAYMENT) as unknown as {
      __container__: Record<string, { stripe_: StripeClient }>
    }
    const provider = payments.__container__["pp_stripe_stripe"]
    if (!provider) throw new Error("Stripe is not registered")
    return provider.stripe_
  }
  /** The adapter offers no way to another address, so its client is told directly. */
  const redirect = (container: MedusaContainer) =>
    Object.assign(clientOf(container)._api, {
      host: "localhost",
      port: String(port),
      protocol: "http",
    })

  /** A message as it comes in; what Medusa's own subscriber does with it a little later. */
  const tell = async (
    container: MedusaContainer,
    type: string,
    intent: Intent,
    secret = STRIPE_ENV.STRIPE_WEBHOOK_SECRET
  ) => {
    const payload = JSON.stringify({ id: "evt_1", object: "event", type, data: { object: intent } })
    const signature = clientOf(container).webhooks.generateTestHeaderString({ payload, secret })
    const headers = { "stripe-signature": signature }
    const data = { provider: "stripe_stripe", payload: { data: {}, rawData: payload, headers } }
    await paymentWebhookHandler({
      event: { name: "", data },
      container,
      pluginOptions: {},
    } as never)
  }
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { intents, captures, redirect, tell, stop }
}

export type StripeStandIn = Awaited<ReturnType<typeof startStripe>>
