import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { PaymentActions } from "@medusajs/framework/utils"
import stripeModule from "@medusajs/medusa/payment-stripe"
import type { IPaymentProvider } from "@medusajs/framework/types"
import { describePaymentProvider } from "./describe-payment-provider.spec"

const SECRET = "whsec_test"

interface Intent {
  id: string
  amount: number
  currency: string
  status: string
  capture_method?: string
  metadata: Record<string, string>
}

/** What the adapter keeps of Stripe's own client, of which a test needs this much. */
interface Client {
  webhooks: {
    generateTestHeaderString(of: { payload: string; secret: string; timestamp?: number }): string
  }
  setApiKey?: unknown
  _api?: { host: string; port: string; protocol: string }
}

type Provider = IPaymentProvider & { stripe_: Client }

const intents = new Map<string, Intent>()
const keys = new Map<string, string>()
const asked: { path: string; body: URLSearchParams }[] = []

const answerOf = (path: string, body: URLSearchParams, key: string): unknown => {
  const [, , , id, act] = path.split("/")
  if (path.startsWith("/v1/refunds")) return { id: "re_1", object: "refund" }
  if (!id) {
    const known = keys.get(key)
    if (known) return intents.get(known)
    const made: Intent = {
      id: `pi_${intents.size + 1}`,
      amount: Number(body.get("amount")),
      currency: body.get("currency") ?? "",
      status: "requires_payment_method",
      metadata: { session_id: body.get("metadata[session_id]") ?? "" },
    }
    intents.set(made.id, made)
    keys.set(key, made.id)
    return made
  }
  const intent = intents.get(id) as Intent
  if (act === "capture") intent.status = "succeeded"
  if (act === "cancel") intent.status = "canceled"
  if (body.get("amount")) intent.amount = Number(body.get("amount"))
  return intent
}

/** Stripe's API, as far as the adapter asks it. */
const api: Server = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on("data", (part: Buffer) => parts.push(part))
  request.on("end", () => {
    const path = (request.url ?? "").split("?")[0] ?? ""
    const body = new URLSearchParams(Buffer.concat(parts).toString())
    asked.push({ path, body })
    const answer = answerOf(path, body, String(request.headers["idempotency-key"]))
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer))
  })
})

beforeAll(async () => {
  await new Promise<void>((resolve) => api.listen(0, "localhost", () => resolve()))
})
afterAll(async () => {
  api.closeAllConnections()
  await new Promise((resolve) => api.close(resolve))
})
beforeEach(() => {
  intents.clear()
  keys.clear()
  asked.length = 0
})

const make = (): Provider => {
  const service = stripeModule.services.find(
    (candidate) => (candidate as unknown as { identifier: string }).identifier === "stripe"
  )
  const Service = service as unknown as new (cradle: object, options: object) => Provider
  const provider = new Service({}, { apiKey: "sk_test_1", webhookSecret: SECRET, capture: false })
  const { port } = api.address() as AddressInfo
  // the adapter offers no way to another address, so its client is told directly
  Object.assign(provider.stripe_._api as object, {
    host: "localhost",
    port: String(port),
    protocol: "http",
  })
  return provider
}

const event = (type: string, intent: Partial<Intent> & Record<string, unknown>) =>
  JSON.stringify({ id: "evt_1", object: "event", type, data: { object: intent } })

const signed = (provider: Provider, payload: string, timestamp?: number, secret = SECRET) => ({
  data: JSON.parse(payload) as Record<string, unknown>,
  rawData: payload,
  headers: {
    "stripe-signature": provider.stripe_.webhooks.generateTestHeaderString({
      payload,
      secret,
      ...(timestamp ? { timestamp } : {}),
    }),
  },
})

const succeeded = (metadata = { session_id: "payses_1" }) =>
  event("payment_intent.succeeded", {
    id: "pi_1",
    currency: "vnd",
    amount: 120_000,
    amount_received: 120_000,
    metadata: metadata as Record<string, string>,
  })

describePaymentProvider("stripe", () => {
  const provider = make()
  return {
    provider,
    // the buyer has entered a card, which no server of ours sees
    beforeAuthorising: (data) => {
      const intent = intents.get(String(data.id))
      if (intent) intent.status = "requires_capture"
    },
    capturable: (authorised) => authorised,
    forged: { data: {}, rawData: succeeded(), headers: { "stripe-signature": "t=1,v1=00" } },
  }
})

it("asks Stripe for whole đồng: VND has no minor unit", async () => {
  const session = { amount: 120_000, currency_code: "vnd", data: { session_id: "payses_1" } }
  const { data } = await make().initiatePayment({ ...session, context: {} })
  expect(asked[0]?.body.get("amount")).toBe("120000")
  expect(asked[0]?.body.get("currency")).toBe("vnd")
  await make().refundPayment({ amount: 50_000, data: { ...data, currency: "vnd" }, context: {} })
  expect(asked[1]?.body.get("amount")).toBe("50000")
})

describe("a message of Stripe", () => {
  it("counts with its signature, and the same once more says the same", async () => {
    const provider = make()
    const told = () => provider.getWebhookActionAndData(signed(provider, succeeded()) as never)
    const answer = {
      action: PaymentActions.SUCCESSFUL,
      data: { session_id: "payses_1", amount: 120_000 },
    }
    expect(await told()).toEqual(answer)
    expect(await told()).toEqual(answer)
  })

  const HOUR_AGO = () => Math.floor(Date.now() / 1000) - 3600

  it.each([
    [
      "signed with another secret",
      (own: Provider) => signed(own, succeeded(), undefined, "whsec_x"),
    ],
    ["replayed after an hour", (own: Provider) => signed(own, succeeded(), HOUR_AGO())],
    [
      "of another amount than was signed",
      (own: Provider) => {
        const payload = signed(own, succeeded())
        return { ...payload, rawData: payload.rawData.replaceAll("120000", "1") }
      },
    ],
    ["without a signature", (own: Provider) => ({ ...signed(own, succeeded()), headers: {} })],
  ])("%s is refused", async (_, forge) => {
    const provider = make()
    await expect(provider.getWebhookActionAndData(forge(provider) as never)).rejects.toThrow(
      /constructWebhookEvent/
    )
  })

  it("of a payment that is not ours does nothing", async () => {
    const provider = make()
    const foreign = succeeded({} as { session_id: string })
    const { action } = await provider.getWebhookActionAndData(signed(provider, foreign) as never)
    expect(action).toBe(PaymentActions.NOT_SUPPORTED)
  })

  it.each([
    ["payment_intent.created", PaymentActions.PENDING],
    ["payment_intent.payment_failed", PaymentActions.FAILED],
    ["payment_intent.canceled", PaymentActions.CANCELED],
    ["charge.refunded", PaymentActions.NOT_SUPPORTED],
  ])("%s, also when it comes late, moves no money: %s", async (type, expected) => {
    const provider = make()
    const late = event(type, {
      id: "pi_1",
      currency: "vnd",
      amount: 120_000,
      metadata: { session_id: "payses_1" },
    })
    const { action } = await provider.getWebhookActionAndData(signed(provider, late) as never)
    expect(action).toBe(expected)
  })
})
