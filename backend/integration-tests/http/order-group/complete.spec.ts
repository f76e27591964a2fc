import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { updateProductVariantsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { changeProducer } from "../../builders/catalogue"
import { refusedWith } from "../../builders/client"
import { ADDRESS, type Answer } from "../checkout/shopper"
import { createBuyer, variantOf, type Buyer } from "./buyer"
import { buildWorld, PROMOTION, type Seller, type World } from "./world"

jest.setTimeout(300_000)

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

    const three = (): [Seller, number][] => [
      [world.tea, 3],
      [world.honey, 1],
      [world.jam, 2],
    ]

    const left = async () => {
      const counted = [
        "order",
        "ocop_order_group",
        "ocop_order_group_order",
        "reservation",
        "payment",
      ]
      const counts = []
      for (const entity of counted) counts.push((await rows(entity, ["id"])).length)
      return counts
    }
    const NOTHING = [0, 0, 0, 0, 0]

    describe("the stock Store API", () => {
      it("offers a way of delivery of each producer", async () => {
        const cart = await buyer.fill(three())
        const { data } = await buyer.get(`/store/shipping-options?cart_id=${cart}`)
        const profiles = data.shipping_options.map((one: any) => one.shipping_profile_id)
        expect(profiles.sort()).toEqual(
          [world.tea, world.honey, world.jam].map((one) => one.shippingProfileId).sort()
        )
      })

      it("refuses to complete while one producer has none", async () => {
        const cart = await buyer.fill(three())
        await buyer.deliver(cart, world.tea)
        await buyer.deliver(cart, world.honey)
        await buyer.choosePayment(cart)
        const refused = { status: 400, code: "order_group.shipping_missing" }
        expect(refusedWith(await buyer.complete(cart))).toEqual(refused)
        expect(await left()).toEqual(NOTHING)
      })
    })

    describe("a cart of one producer", () => {
      it("goes the stock way and makes no group", async () => {
        const cart = await buyer.prepareAll([[world.tea, 2]])
        const { status, data } = await buyer.complete(cart)
        expect(status).toBe(200)
        expect(Object.keys(data).sort()).toEqual(["order", "type"])
        expect(data.order.total).toBe(270_000)
        expect(await left()).toEqual([1, 0, 0, 1, 1])
        const group = await buyer.get(`/store/ocop/orders/${data.order.id}/group`)
        expect(refusedWith(group)).toEqual({ status: 404, code: "order_group.not_found" })
      })
    })

    describe("a cart of three producers", () => {
      it("becomes an order of each that add up to the cart, discounts and delivery included", async () => {
        const cart = await buyer.prepareAll(three(), [PROMOTION])
        const before = (await buyer.review(cart)).data.cart
        const { status, data } = await buyer.complete(cart)
        expect(status).toBe(200)
        expect(data.type).toBe("order")
        expect(data.order.id).toBe(data.order_group.orders[0].id)
        const totals = data.order_group.orders.map(({ total }: any) => total)
        expect(totals.reduce((sum: number, one: number) => sum + one, 0)).toBe(before.total)
        expect(data.order_group.total).toBe(before.total)
        expect(totals).toEqual([354_000, 110_501, 108_000])
        const producers = data.order_group.orders.map(({ producer_id }: any) => producer_id)
        expect(producers).toEqual([world.tea, world.honey, world.jam].map((one) => one.producerId))
      })

      it("carries lines, taxes, discounts and delivery over as they were", async () => {
        const cart = await buyer.prepareAll(three(), [PROMOTION])
        const fields = [
          "items.*",
          "items.adjustments.*",
          "items.tax_lines.*",
          "shipping_methods.name",
          "shipping_methods.amount",
        ]
        const [whole] = await rows("cart", fields, { id: cart })
        await buyer.complete(cart)
        const orders = await rows("order", fields)
        const plain = (list: any[], keys: string[]) =>
          list.map((one) => keys.map((key) => String(one[key]))).sort()
        const items = orders.flatMap((order) => order.items)
        expect(plain(items, ["title", "quantity", "unit_price"])).toEqual(
          plain(whole.items, ["title", "quantity", "unit_price"])
        )
        const belongings = (list: any[], name: string, keys: string[]) =>
          plain(
            list.flatMap((one) => one[name]),
            keys
          )
        for (const [name, keys] of [
          ["adjustments", ["amount", "code"]],
          ["tax_lines", ["rate", "code"]],
        ] as const)
          expect(belongings(items, name, [...keys])).toEqual(
            belongings(whole.items, name, [...keys])
          )
        const methods = orders.flatMap((order) => order.shipping_methods)
        expect(plain(methods, ["name", "amount"])).toEqual(
          plain(whole.shipping_methods, ["name", "amount"])
        )
      })

      it("gives each order its own payment, stock and contract with its producer as the seller", async () => {
        const cart = await buyer.prepareAll(three())
        const { data } = await buyer.complete(cart)
        const payments = await rows("payment", ["amount", "payment_session.provider_id"])
        expect(payments.map(({ amount }) => Number(amount)).sort()).toEqual([
          120_000, 120_001, 390_000,
        ])
        const levels = await rows("reservation", ["location_id", "quantity"])
        expect(new Set(levels.map(({ location_id }) => location_id)).size).toBe(3)
        for (const { id, producer_id, total } of data.order_group.orders) {
          const [stored] = await rows("ocop_contract", ["content"], { order_id: id })
          const content = JSON.parse(stored.content)
          expect(content.sellers.map(({ producer }: any) => producer.id)).toEqual([producer_id])
          expect(content.total).toBe(total)
        }
      })

      it("asks for the invoice in each order and counts a promotion once", async () => {
        const cart = await buyer.prepareAll(three(), [PROMOTION])
        const invoice = { name: "Hoa Sen", tax_code: "4001234568", address: "Đà Nẵng", email: null }
        await buyer.post(`/store/carts/${cart}`, { metadata: { invoice } })
        await buyer.complete(cart)
        const contracts = await rows("ocop_contract", ["buyer"])
        expect(contracts.map((one) => JSON.parse(one.buyer).invoice)).toEqual([
          invoice,
          invoice,
          invoice,
        ])
        const [promotion] = await rows("promotion", ["used"], { code: PROMOTION })
        expect(promotion.used).toBe(1)
      })

      it("sent twice, one after the other or at once, is one group", async () => {
        const cart = await buyer.prepareAll(three())
        const atOnce = await Promise.all([buyer.complete(cart), buyer.complete(cart)])
        const answers: Answer[] = [...atOnce, await buyer.complete(cart)]
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
        expect(new Set(answers.map(({ data }) => data.order_group.id)).size).toBe(1)
        expect(answers[2]?.data).toEqual(answers[0]?.data)
        expect(await left()).toEqual([3, 1, 3, 3, 3])
      })

      it("does not believe what a shopper writes into a line or a cart", async () => {
        const cart = await buyer.createCart()
        const forged = { producer_id: world.tea.producerId, ocop_producer: world.tea.producerId }
        for (const seller of [world.tea, world.honey])
          await buyer.post(`/store/carts/${cart}/line-items`, {
            variant_id: variantOf(seller),
            quantity: 1,
            metadata: forged,
          })
        const metadata = { order_group_id: "ordgrp_forged" }
        await buyer.post(`/store/carts/${cart}`, { metadata, shipping_address: ADDRESS })
        for (const seller of [world.tea, world.honey]) await buyer.deliver(cart, seller)
        await buyer.choosePayment(cart)
        const { data } = await buyer.complete(cart)
        expect(data.order_group.orders.map(({ producer_id }: any) => producer_id)).toEqual([
          world.tea.producerId,
          world.honey.producerId,
        ])
        const [order] = await rows("order", ["metadata"])
        expect(order.metadata.order_group_id).toBe(data.order_group.id)
      })
    })

    describe("a floor that changed meanwhile", () => {
      const refusal = async (cart: string, code: string) => {
        expect(refusedWith(await buyer.complete(cart))).toEqual({ status: 400, code })
        expect(await left()).toEqual(NOTHING)
        const [{ completed_at }] = await rows("cart", ["completed_at"], { id: cart })
        expect(completed_at).toBeNull()
      }

      it("refuses all of it when one producer is suspended", async () => {
        const cart = await buyer.prepareAll(three())
        await changeProducer(getContainer(), world.honey.producerId, { status: "suspended" })
        await refusal(cart, "cart.product_unavailable")
      })

      it("refuses all of it when one product is taken off the floor", async () => {
        const cart = await buyer.prepareAll(three())
        await updateProductsWorkflow(getContainer()).run({
          input: { selector: { id: world.jam.listing.id }, update: { status: "draft" } },
        })
        await refusal(cart, "cart.product_unavailable")
      })

      it("refuses the old price once, and then orders at the new one", async () => {
        const cart = await buyer.prepareAll(three())
        await updateProductVariantsWorkflow(getContainer()).run({
          input: {
            selector: { id: variantOf(world.honey) },
            update: { prices: [{ currency_code: "vnd", amount: 99_000 }] },
          },
        })
        await refusal(cart, "cart.price_changed")
        await buyer.choosePayment(cart)
        const { data } = await buyer.complete(cart)
        expect(data.order_group.orders[1].total).toBe(124_000)
      })

      it("lets nobody pay for the delivery of goods taken out again", async () => {
        const cart = await buyer.prepareAll(three())
        const { lines } = (await buyer.review(cart)).data.cart
        await buyer.post(`/store/carts/${cart}/line-items/${lines[0].id}`, { quantity: 0 })
        expect((await buyer.review(cart)).data.cart.total).toBe(240_001)
        await buyer.choosePayment(cart)
        const { data } = await buyer.complete(cart)
        expect(data.order_group.total).toBe(240_001)
      })
    })

    describe("when the second order fails", () => {
      it("leaves nothing behind, and the cart can be ordered again", async () => {
        const cart = await buyer.prepareAll(three(), [PROMOTION])
        const inventory = getContainer().resolve(Modules.INVENTORY)
        const reserve = inventory.createReservationItems.bind(inventory)
        const spy = jest
          .spyOn(inventory, "createReservationItems")
          .mockImplementationOnce(reserve as never)
          .mockRejectedValueOnce(new Error("the second one fails"))
        const failed = await buyer.complete(cart)
        spy.mockRestore()
        expect(refusedWith(failed)).toMatchObject({ status: 500 })
        expect(await left()).toEqual(NOTHING)
        expect(await rows("ocop_contract", ["id"])).toEqual([])
        expect(await rows("cart", ["id"])).toEqual([{ id: cart }])
        const [promotion] = await rows("promotion", ["used"], { code: PROMOTION })
        expect(promotion.used).toBe(0)
        expect((await buyer.complete(cart)).data.order_group.orders).toHaveLength(3)
      })
    })
  },
})
