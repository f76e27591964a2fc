import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { moveParcelWorkflow, openShopWorkflow } from "@ocop/marketplace/workflows"
import type { ParcelState } from "@ocop/rules"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { makeProducer } from "../../builders/catalogue"
import { refusedWith } from "../../builders/client"
import { signInCustomer } from "../../builders/customer"
import { ADDRESS } from "../checkout/shopper"
import { createBuyer, variantOf, type Buyer } from "./buyer"
import { buildWorld, type World } from "./world"

jest.setTimeout(300_000)

const CASH = "pp_system_default"
const COD = "pp_cod_ocop"
const TRANSFER = "pp_vietqr_ocop"
/** Those and no others. */
const inAnyOrder = (...ids: string[]) => ({
  asymmetricMatch: (given: unknown) =>
    Array.isArray(given) && [...given].sort().join() === [...ids].sort().join(),
  toString: () => ids.join(),
})
const NO_CART = { status: 404, code: "cart.not_found" }
const NO_GROUP = { status: 404, code: "order_group.not_found" }
const DELIVERY = { name: "Giao", description: "Toàn quốc", amount: 1, currency_code: "vnd" }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let buyer: Buyer

    beforeAll(async () => {
      world = await buildWorld(getContainer())
      buyer = createBuyer(api as never, world)
    })

    const rows = async (entity: string, fields: string[], filters = {}): Promise<any[]> =>
      (
        await getContainer()
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({ entity, fields, filters })
      ).data

    describe("a producer's shop", () => {
      const open = async (handle: string) => {
        const producer_id = await makeProducer(getContainer(), { handle, name: handle })
        const shop = { producer_id, handle, name: handle, sales_channel_id: world.salesChannelId }
        return () =>
          openShopWorkflow(getContainer()).run({ input: { ...shop, delivery: DELIVERY } })
      }

      it("is opened once, and stays as it is", async () => {
        const openIt = await open("moi")
        const first = (await openIt()).result
        expect((await openIt()).result).toEqual(first)
        const profiles = await rows("shipping_profile", ["id"], { name: "producer:moi" })
        expect(profiles).toEqual([{ id: first?.shipping_profile_id }])
      })

      it("leaves nothing when it could not be opened, and can be opened then", async () => {
        const openIt = await open("hong")
        const groups = getContainer().resolve<any>("orderGroup")
        const spy = jest.spyOn(groups, "createOcopShops").mockRejectedValueOnce(new Error("no"))
        const before = (await rows("stock_location", ["id"])).length
        // a workflow throws what it has written down of the error
        await expect(openIt()).rejects.toMatchObject({ message: "no" })
        spy.mockRestore()
        expect(await rows("shipping_profile", ["id"], { name: "producer:hong" })).toEqual([])
        expect(await rows("fulfillment_set", ["id"], { name: "producer:hong" })).toEqual([])
        expect(await rows("stock_location", ["id"])).toHaveLength(before)
        expect((await openIt()).result?.shipping_option_id).toMatch(/^so_/)
      })
    })

    describe("what a cart would become", () => {
      it("is said for each producer, before and after a delivery is chosen", async () => {
        const cart = await buyer.fill([
          [world.tea, 1],
          [world.honey, 2],
        ])
        await buyer.deliver(cart, world.honey)
        const { status, data } = await buyer.get(`/store/ocop/carts/${cart}/parts`)
        expect(status).toBe(200)
        // without an account a producer takes no transfer, though the region offers it
        const ways = { payment_provider_ids: inAnyOrder(COD, CASH) }
        expect(data).toEqual({
          parts: [
            {
              producer_id: world.tea.producerId,
              line_ids: [expect.any(String)],
              shipping_profile_ids: [world.tea.shippingProfileId],
              pick_up: [],
              shipping: null,
              goods_total: 120_000,
              shipping_total: 0,
              total: 120_000,
              payment_provider_id: null,
              ...ways,
            },
            {
              producer_id: world.honey.producerId,
              line_ids: [expect.any(String)],
              shipping_profile_ids: [world.honey.shippingProfileId],
              pick_up: [],
              shipping: {
                option_id: world.honey.shippingOptionId,
                name: "Giao tận nhà",
                amount: 25_000,
                pick_up: null,
              },
              goods_total: 190_002,
              shipping_total: 25_000,
              total: 215_002,
              payment_provider_id: null,
              ...ways,
            },
          ],
          payment_provider_ids: inAnyOrder(COD, TRANSFER, CASH),
        })
      })

      it.each(["cart_nowhere", "%00"])("is nothing for %s", async (cart) => {
        expect(refusedWith(await buyer.get(`/store/ocop/carts/${cart}/parts`))).toEqual(NO_CART)
      })
    })

    describe("how a producer is paid", () => {
      const choose = (cart: string, producer_id: unknown, payment_provider_id: unknown) =>
        buyer.post(`/store/ocop/carts/${cart}/payment-choices`, {
          choices: [{ producer_id, payment_provider_id }],
        })

      it("is chosen for each, twice alike, and counts without a payment of the whole cart", async () => {
        const cart = await buyer.fill([
          [world.tea, 1],
          [world.jam, 1],
        ])
        for (const seller of [world.tea, world.jam]) await buyer.deliver(cart, seller)
        const missing = { status: 400, code: "order_group.payment_missing" }
        expect(refusedWith(await buyer.complete(cart))).toEqual(missing)
        for (const seller of [world.tea, world.tea, world.jam])
          expect((await choose(cart, seller.producerId, CASH)).status).toBe(200)
        expect(await rows("ocop_checkout_choice", ["id"])).toHaveLength(2)
        expect((await buyer.complete(cart)).data.order_group.orders).toHaveLength(2)
        expect(refusedWith(await choose(cart, world.tea.producerId, CASH))).toEqual(NO_CART)
      })

      it("is refused for strangers to the cart, unknown ways and nonsense", async () => {
        const cart = await buyer.fill([[world.tea, 1]])
        expect(refusedWith(await choose(cart, world.jam.producerId, CASH))).toEqual({
          status: 400,
          code: "order_group.producer_not_in_cart",
        })
        expect(refusedWith(await choose(cart, world.tea.producerId, "pp_gold"))).toEqual({
          status: 400,
          code: "order_group.payment_unknown",
        })
        expect(refusedWith(await choose(cart, 7, null))).toEqual({
          status: 400,
          code: "request.invalid",
        })
        expect(refusedWith(await choose("cart_nowhere", "x", CASH))).toEqual(NO_CART)
        expect(await rows("ocop_checkout_choice", ["id"])).toEqual([])
      })
    })

    describe("reading a group", () => {
      const place = async (headers: object = {}) => {
        const cart = await buyer.fill([
          [world.tea, 1],
          [world.jam, 2],
        ])
        if (Object.keys(headers).length)
          await api.post(`/store/carts/${cart}/customer`, {}, { headers: withKey(headers) })
        for (const seller of [world.tea, world.jam]) await buyer.deliver(cart, seller)
        await buyer.choosePayment(cart)
        return (await buyer.complete(cart)).data.order_group
      }
      const withKey = (headers: object) => ({
        "x-publishable-api-key": world.publishableKey,
        ...headers,
      })
      const read = (path: string, headers: object = {}) =>
        api.get(path, { headers: withKey(headers), validateStatus: () => true })

      it("shows every order to whoever holds the id of one", async () => {
        const group = await place()
        const { status, data } = await read(`/store/ocop/orders/${group.orders[1].id}/group`)
        expect(status).toBe(200)
        expect(Object.keys(data.order_group).sort()).toEqual([
          "id",
          "parts",
          "placed_at",
          "state",
          "total",
        ])
        expect(data.order_group).toMatchObject({ id: group.id, state: "waiting", total: 270_000 })
        expect(
          data.order_group.parts.map(({ producer, order, stage, contract }: any) => [
            producer.handle,
            order.total,
            stage,
            /^[0-9a-f]{64}$/.test(contract.sha256),
          ])
        ).toEqual([
          ["tra", 150_000, "waiting", true],
          ["mut", 120_000, "waiting", true],
        ])
      })

      it("opens by the phone it was ordered with, and closes after ten wrong ones", async () => {
        const { id } = await place()
        const path = `/store/ocop/order-groups/${id}`
        expect((await read(path, { "x-ocop-phone": "0905.123.456" })).status).toBe(200)
        expect(refusedWith(await read(path))).toEqual(NO_GROUP)
        for (let attempt = 0; attempt < 10; attempt++)
          expect(refusedWith(await read(path, { "x-ocop-phone": "0912345678" }))).toEqual(NO_GROUP)
        const closed = await read(path, { "x-ocop-phone": ADDRESS.phone })
        expect(refusedWith(closed)).toEqual({ status: 429, code: "request.too_many_attempts" })
      })

      it("opens for the customer who ordered, who finds it in the list of groups", async () => {
        const customer = await signInCustomer(getContainer(), api as never)
        const [own, strange] = [await place(customer), await place()]
        const mine = await read(`/store/ocop/order-groups/${own.id}`, customer)
        expect(mine.data.order_group.id).toBe(own.id)
        expect(refusedWith(await read(`/store/ocop/order-groups/${strange.id}`, customer))).toEqual(
          NO_GROUP
        )
        const { data } = await read("/store/ocop/me/order-groups", customer)
        expect(data).toEqual({ order_groups: [own] })
        expect((await read("/store/ocop/me/order-groups")).status).toBe(401)
      })

      it("tells how far all orders are together, by their parcels", async () => {
        const group = await place()
        const [tea, jam] = group.orders.map(({ id }: any) => id)
        for (const order_id of [tea, jam]) await read(`/store/ocop/orders/${order_id}/parcel`)
        const move = async (order_id: string, to: ParcelState, facts: object = {}) => {
          const [{ id: parcel }] = await rows("ocop_parcel", ["id"], { order_id })
          const staff = { actor_id: "m", actor_name: null, acting_for: null }
          await moveParcelWorkflow(getContainer()).run({
            input: { ...staff, actor: "producer", ...facts, parcel_id: parcel, order_id, to },
          })
        }
        const told = async () => {
          const { data } = await read(`/store/ocop/orders/${tea}/group`)
          const { state, parts } = data.order_group
          return [state, ...parts.map(({ stage }: any) => stage)]
        }
        await move(tea, "accepted")
        expect(await told()).toEqual(["accepted", "accepted", "waiting"])
        await move(jam, "refused", { reason: "out_of_stock" })
        expect(await told()).toEqual(["accepted", "accepted", "refused"])
        await move(tea, "preparing")
        await move(tea, "handed_over", { way: "own" })
        expect(await told()).toEqual(["on_the_way", "on_the_way", "refused"])
        await move(tea, "failed", { reason: "nobody_home" })
        await move(tea, "returning")
        expect(await told()).toEqual(["returning", "returning", "refused"])
        await move(tea, "returned")
        expect(await told()).toEqual(["returned", "returned", "refused"])
      })

      it.each(["order_nowhere", "%00"])("finds no group of %s", async (id) => {
        expect(refusedWith(await read(`/store/ocop/orders/${id}/group`))).toEqual(NO_GROUP)
      })
    })

    it("puts two lines of one product into one order", async () => {
      const cart = await buyer.fill([
        [world.tea, 1],
        [world.jam, 1],
      ])
      await buyer.post(`/store/carts/${cart}/line-items`, {
        variant_id: variantOf(world.tea),
        quantity: 1,
        metadata: { gift: true },
      })
      for (const seller of [world.tea, world.jam]) await buyer.deliver(cart, seller)
      await buyer.choosePayment(cart)
      const { data } = await buyer.complete(cart)
      expect(data.order_group.orders.map(({ total }: any) => total)).toEqual([270_000, 60_000])
    })
  },
})
