import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { localDateInVietnam } from "@ocop/rules"
import { changeProducer } from "../../builders/catalogue"
import { clientOf } from "../../builders/client"
import { signInMember } from "../../builders/member"
import { startStripe, STRIPE_ENV, type StripeStandIn } from "../../builders/stripe"
import { createShopper, type Shopper } from "../checkout/shopper"
import { buildWorld, type World } from "../checkout/world"
import { moveTo } from "../parcel/world"

const CARD = "pp_stripe_stripe"
let stripe: StripeStandIn

// keys must stand in the environment before the application reads its configuration
beforeAll(async () => {
  stripe = await startStripe()
  Object.assign(process.env, STRIPE_ENV)
})

afterAll(async () => {
  await stripe.stop()
})

interface Sql {
  raw(statement: string): Promise<{ rows: Record<string, unknown>[] }>
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let shopper: Shopper

    beforeAll(async () => {
      world = await buildWorld(getContainer())
      shopper = createShopper(api, world)
      const update = { payment_providers: ["pp_cod_ocop", "pp_vietqr_ocop", CARD] }
      const input = { selector: { id: world.regionId }, update }
      await updateRegionsWorkflow(getContainer()).run({ input })
    })
    beforeEach(() => {
      stripe.intents.clear()
      stripe.captures.length = 0
      stripe.redirect(getContainer())
    })

    const sql = (): Sql => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const counted = async () => {
      const { rows } = await sql().raw(
        'select (select count(*)::int from "order") as orders, (select count(*)::int from payment) as payments, (select count(*)::int from capture) as captures'
      )
      return rows[0]
    }
    /** A cart whose buyer has a card form open, and Stripe's side of it. */
    const opened = async () => {
      const cart = await shopper.prepare(world.tea.variantId, 1)
      await shopper.choosePayment(cart, CARD)
      const intent = [...stripe.intents.values()].at(-1)
      if (!intent) throw new Error("Nothing was asked of Stripe")
      return { cart, intent }
    }
    const told = (type: string, intent: Awaited<ReturnType<typeof opened>>["intent"]) =>
      stripe.tell(getContainer(), `payment_intent.${type}`, intent)

    it("asks for whole đồng and makes one order of any number of messages", async () => {
      const { cart, intent } = await opened()
      expect(intent).toMatchObject({ amount: 150_000, currency: "vnd" })
      Object.assign(intent, { status: "requires_capture", amount_capturable: intent.amount })
      await told("amount_capturable_updated", intent)
      await told("amount_capturable_updated", intent)
      expect(await counted()).toEqual({ orders: 1, payments: 1, captures: 0 })
      const again = await shopper.complete(cart)
      expect(again.data.type).toBe("order")
      expect(await counted()).toEqual({ orders: 1, payments: 1, captures: 0 })
    })

    it("is captured once, however often and in whatever order Stripe says so", async () => {
      const { intent } = await opened()
      const captured = { status: "succeeded", amount_received: intent.amount }
      Object.assign(intent, captured)
      await told("succeeded", intent)
      await told("succeeded", intent)
      // late, after the message it should have come before
      await told("amount_capturable_updated", { ...intent, amount_capturable: intent.amount })
      await told("payment_failed", intent)
      await told("created", intent)
      expect(await counted()).toEqual({ orders: 1, payments: 1, captures: 1 })
    })

    it.each([
      ["a household", "household", { vat: 1_500, pit: 750, source: expect.any(String) }],
      ["a cooperative", "cooperative", null],
    ])("has the tax of %s withheld in its statement", async (_, kind, withheld) => {
      await changeProducer(getContainer(), world.producerId, { kind })
      const { intent } = await opened()
      Object.assign(intent, { status: "succeeded", amount_received: intent.amount })
      await told("succeeded", intent)
      const { rows } = await sql().raw('select id from "order"')
      const account = `chu-${kind}@example.vn`
      const serves = [{ producerId: world.producerId }]
      const member = await signInMember(getContainer(), api as never, { account, serves })
      const owner = clientOf(api as never, member.for(world.producerId))
      await moveTo(owner, String(rows[0]?.id), "delivered")
      const today = localDateInVietnam(new Date())
      const { data } = await owner.get(`/producer/ocop/statements?from=${today}&to=${today}`)
      expect(data.lines).toMatchObject([{ payment: "card", total: 150_000, withheld }])
      expect(data.totals.withheld).toBe(withheld ? 2_250 : 0)
    })

    it("acts on no message that another secret has signed", async () => {
      const { intent } = await opened()
      Object.assign(intent, { status: "succeeded", amount_received: intent.amount })
      const forged = stripe.tell(getContainer(), "payment_intent.succeeded", intent, "whsec_other")
      await expect(forged).rejects.toThrow(/constructWebhookEvent/)
      expect(await counted()).toEqual({ orders: 0, payments: 0, captures: 0 })
    })
  },
})
