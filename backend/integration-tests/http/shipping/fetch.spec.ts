import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { PickUpPoint } from "@ocop/contracts"
import { saveFairWorkflow, savePickUpWorkflow } from "@ocop/marketplace/workflows"
import { clientOf, refusedWith } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { signInMember } from "../../builders/member"
import { HOI_AN, HUNG_SON, TODAY } from "../catalog/world"
import { createShopper, type Answer } from "../checkout/shopper"
import type { World as ShopWorld } from "../checkout/world"
import { buildShippingWorld, type ShippingWorld } from "./world"

jest.setTimeout(300_000)

const OWN = { name: "Kho", address: "Thôn Arớt", commune_code: HUNG_SON, hours: "7–17 giờ" }
const FAIR = {
  name: "Hội chợ OCOP Hội An",
  address: "Gian 12",
  commune_code: HOI_AN,
  hours: null,
  first_on: "2026-12-18",
  last_on: "2026-12-24",
}
const CLOSED = { status: 400, code: "shipping.pick_up_closed" }

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: TODAY },
  testSuite: ({ api, getContainer }) => {
    let world: ShippingWorld
    let container: MedusaContainer
    let shopper: ReturnType<typeof createShopper>

    beforeAll(async () => {
      container = getContainer()
      world = await buildShippingWorld(container)
      // the shopper's own `prepare`, which is not used here, alone needs more of a world
      shopper = createShopper(api as never, world as unknown as ShopWorld)
    })

    afterEach(() => {
      process.env.OCOP_TODAY = TODAY
    })

    const by = () => ({ producer_id: world.cooperative, actor_id: "system" })
    const saveFair = (fair_id: string | null, place: typeof FAIR | null) =>
      saveFairWorkflow(container).run({ input: { ...by(), fair_id, place } })
    const openBoth = async () => {
      await savePickUpWorkflow(container).run({ input: { ...by(), place: OWN } })
      await saveFair(null, FAIR)
    }

    const fill = async (...variants: string[]): Promise<string> => {
      const cart = await shopper.createCart()
      for (const variant of variants) await shopper.addLine(cart, variant, 1)
      const metadata = { commune_code: HOI_AN }
      const address_1 = "12 Trần Phú"
      const shipping_address = { first_name: "Hoa", phone: "0905123456", address_1, metadata }
      await shopper.post(`/store/carts/${cart}`, { shipping_address })
      return cart
    }
    const tea = () => world.products.tea.variantIds[0] as string
    const sauce = () => world.products.sauce.variantIds[0] as string
    const partsOf = async (cart: string) =>
      (await shopper.get(`/store/ocop/carts/${cart}/parts`)).data.parts
    const offeredIn = async (cart: string): Promise<PickUpPoint[]> =>
      (await partsOf(cart))[0].pick_up
    const choose = (cart: string, data?: object): Promise<Answer> => {
      const option_id = world.cooperativeShop.pickUp
      return shopper.post(`/store/carts/${cart}/shipping-methods`, { option_id, data })
    }
    /** A cart of tea that is to be fetched at the fair. */
    const toTheFair = async (): Promise<{ cart: string; fair: PickUpPoint }> => {
      await openBoth()
      const cart = await fill(tea())
      const fair = (await offeredIn(cart))[1] as PickUpPoint
      await choose(cart, { pick_up_id: fair.id })
      return { cart, fair }
    }
    const chosenIn = async (cart: string) =>
      (await partsOf(cart)).map((part: { shipping: unknown }) => part.shipping)

    const order = async (cart: string) => {
      await shopper.choosePayment(cart)
      return shopper.complete(cart)
    }

    it("is offered the producer's own place and each open fair", async () => {
      const cart = await fill(tea())
      expect(await offeredIn(cart)).toEqual([])
      await openBoth()
      const days = { first_on: FAIR.first_on, last_on: FAIR.last_on }
      expect(await offeredIn(cart)).toMatchObject([
        { kind: "producer", name: OWN.name, hours: OWN.hours, days: null },
        { kind: "fair", name: FAIR.name, address: FAIR.address, days },
      ])
      process.env.OCOP_TODAY = "2026-12-25"
      expect(await offeredIn(cart)).toMatchObject([{ kind: "producer" }])
    })

    it("keeps the chosen place with the stock shipping method, and changes it", async () => {
      const { cart, fair } = await toTheFair()
      expect(await chosenIn(cart)).toMatchObject([{ amount: 0, pick_up: fair }])
      const review = (await shopper.review(cart)).data.cart
      expect(review.shipping.pick_up).toEqual(fair)
      const own = (await offeredIn(cart))[0] as PickUpPoint
      expect((await choose(cart, { pick_up_id: own.id })).status).toBe(200)
      expect(await chosenIn(cart)).toMatchObject([{ pick_up: own }])
      const changed = (await shopper.review(cart)).data.cart
      expect(changed.fingerprint).not.toBe(review.fingerprint)
    })

    it("gives the own place to whoever names none, also in the list form of the stock call", async () => {
      await openBoth()
      const cart = await fill(tea())
      expect((await choose(cart)).status).toBe(200)
      expect(await chosenIn(cart)).toMatchObject([{ pick_up: { kind: "producer" } }])
      const fair = (await offeredIn(cart))[1] as PickUpPoint
      const listed = { option_id: world.cooperativeShop.pickUp, data: { pick_up_id: fair.id } }
      await shopper.post(`/store/carts/${cart}/shipping-methods`, [listed])
      expect(await chosenIn(cart)).toMatchObject([{ pick_up: fair }])
    })

    it("takes no words of a shopper for a place", async () => {
      await openBoth()
      const cart = await fill(tea())
      const [own] = await offeredIn(cart)
      await choose(cart, { pick_up: { ...own, name: "Nhà tôi" } })
      expect(await chosenIn(cart)).toMatchObject([{ pick_up: own }])
    })

    it.each([["pickup_0"], [7], [{}]])("is refused a place that is not open: %j", async (id) => {
      await openBoth()
      const cart = await fill(tea())
      expect(refusedWith(await choose(cart, { pick_up_id: id }))).toEqual(CLOSED)
      expect(await chosenIn(cart)).toEqual([null])
    })

    it("is refused another producer's place", async () => {
      await openBoth()
      const cart = await fill(tea(), sauce())
      const fair = (await offeredIn(cart))[1] as PickUpPoint
      const choice = { option_id: world.companyShop.pickUp, data: { pick_up_id: fair.id } }
      const answer = await shopper.post(`/store/carts/${cart}/shipping-methods`, choice)
      expect(refusedWith(answer)).toEqual(CLOSED)
    })

    const producer = async () => {
      const serves = [{ producerId: world.cooperative }]
      const member = await signInMember(container, api as never, { account: "chu@thu.vn", serves })
      return clientOf(api as never, member.for(world.cooperative))
    }

    it("makes an order that says everywhere where it is fetched", async () => {
      const { cart, fair } = await toTheFair()
      const { status, data } = await order(cart)
      expect(status).toBe(200)
      const { id, display_id } = data.order
      const found = await shopper.lookUp(display_id, "0905123456")
      expect(found.data.order.pick_up).toEqual(fair)
      const headers = {
        "x-publishable-api-key": world.publishableKey,
        "x-ocop-contract-token": found.data.contract.token,
      }
      const contract = await api.get(`/store/ocop/contracts/${id}`, { headers })
      expect(contract.data.contract.content.shipping).toMatchObject({ amount: 0, pick_up: fair })
      const query = container.resolve(ContainerRegistrationKeys.QUERY)
      const fields = ["shipping_methods.data"]
      const { data: rows } = await query.graph({ entity: "order", fields, filters: { id } })
      const [native] = rows as unknown as { shipping_methods: { data: object }[] }[]
      expect(native?.shipping_methods[0]?.data).toMatchObject({ way: "pick-up", pick_up: fair })
      const own = await producer()
      const read = async () => (await own.get(`/producer/ocop/orders/${id}`)).data.order?.pick_up
      await eventually(async () => (await read())?.id, fair.id)
      expect(await read()).toEqual(fair)
      expect((await own.get(`/producer/ocop/orders/${id}/packing-slip`)).status).toBe(200)
    })

    it("keeps what it was ordered with when the fair is closed later", async () => {
      const { cart, fair } = await toTheFair()
      const { display_id, id } = (await order(cart)).data.order
      await saveFair(fair.fair_id, null)
      const found = await shopper.lookUp(display_id, "0905123456")
      expect(found.data.order.pick_up).toEqual(fair)
      // completing again answers with the order there is
      expect((await shopper.complete(cart)).data.order.id).toBe(id)
    })

    it.each([
      ["was closed", (fair: PickUpPoint) => saveFair(fair.fair_id, null)],
      ["was moved", (fair: PickUpPoint) => saveFair(fair.fair_id, { ...FAIR, address: "Gian 9" })],
      ["is over", () => Promise.resolve((process.env.OCOP_TODAY = "2026-12-25"))],
    ])("is refused an order when the chosen fair %s in the meantime", async (_, end) => {
      const { cart, fair } = await toTheFair()
      await shopper.choosePayment(cart)
      await end(fair)
      expect(refusedWith(await shopper.complete(cart))).toEqual(CLOSED)
      // what was chosen is still shown, and no longer offered
      expect(await chosenIn(cart)).toMatchObject([{ pick_up: fair }])
      const offered = await offeredIn(cart)
      expect(offered.map(({ id }) => id)).not.toContain(fair.id)
      expect((await choose(cart, { pick_up_id: offered[0]?.id })).status).toBe(200)
      expect((await order(cart)).data.type).toBe("order")
    })

    it("loses the choice when the goods change after the fair was closed", async () => {
      const { cart, fair } = await toTheFair()
      await saveFair(fair.fair_id, null)
      await shopper.addLine(cart, tea(), 1)
      expect(await chosenIn(cart)).toEqual([null])
    })

    it("fetches one seller's goods at a fair and has another's brought", async () => {
      await openBoth()
      const cart = await fill(tea(), sauce())
      const fair = (await offeredIn(cart))[1] as PickUpPoint
      await choose(cart, { pick_up_id: fair.id })
      const brought = { option_id: world.companyShop.standard }
      await shopper.post(`/store/carts/${cart}/shipping-methods`, brought)
      const { data } = await order(cart)
      const { data: found } = await shopper.get(`/store/ocop/orders/${data.order.id}/group`)
      const places = found.order_group.parts.map(
        (part: { order: { pick_up: PickUpPoint | null } }) => part.order.pick_up
      )
      expect(places).toEqual([fair, null])
    })
  },
})
