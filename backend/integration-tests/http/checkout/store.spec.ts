import { updateProductVariantsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { seedCommerce } from "../../../src/seed/commerce"
import { ADDRESS, createShopper, type Answer, type Shopper } from "./shopper"
import { buildWorld, setProducerStatus, type World } from "./world"

const refusedWith = ({ status, data }: Answer) => ({ status, code: data.code })

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let shopper: Shopper

    beforeAll(async () => {
      world = await buildWorld(getContainer())
      shopper = createShopper(api, world)
    })

    const setPrice = (variantId: string, amount: number) =>
      updateProductVariantsWorkflow(getContainer()).run({
        input: {
          selector: { id: variantId },
          update: { prices: [{ currency_code: "vnd", amount }] },
        },
      })

    const unpublish = (productId: string) =>
      updateProductsWorkflow(getContainer()).run({
        input: { selector: { id: productId }, update: { status: "draft" } },
      })

    const orderCount = async () => {
      const { data } = await getContainer()
        .resolve("query")
        .graph({ entity: "order", fields: ["id"] })
      return data.length
    }

    describe("the shop's settings", () => {
      it("are the same after a second seed", async () => {
        const { producerId: _, tea: __, lastHoney: ___, ...commerce } = world
        expect(await seedCommerce(getContainer())).toEqual(commerce)
      })
    })

    describe("buying with cash on delivery", () => {
      it("makes an order whose goods and delivery add up to its total in whole đồng", async () => {
        const cart = await shopper.prepare(world.tea.variantId, 3)
        const completed = await shopper.complete(cart)
        expect(completed.status).toBe(200)
        expect(completed.data.type).toBe("order")
        const { data } = await shopper.get(`/store/ocop/orders/${completed.data.order.id}`)
        expect(data.order).toMatchObject({
          item_total: 360_000,
          shipping_total: 30_000,
          total: 390_000,
          tax_total: 28_889,
          items: [{ title: "Trà rễ atiso", quantity: 3, unit_price: 120_000, total: 360_000 }],
        })
      })

      it("writes phone and names of the address itself, whatever the buyer sent", async () => {
        const liar = { ...ADDRESS, city: "Hà Nội", province: "Hà Nội", country_code: "us" }
        const cart = await shopper.prepare(world.tea.variantId, 1, liar)
        const { data } = await shopper.get(`/store/carts/${cart}`)
        expect(data.cart.shipping_address).toMatchObject({
          phone: "0905123456",
          city: "Xã Tây Giang",
          province: "Thành phố Đà Nẵng",
          country_code: "vn",
        })
      })

      it("asks for no e-mail and invents none", async () => {
        const cart = await shopper.prepare(world.tea.variantId)
        const { data } = await shopper.complete(cart)
        expect(data.order.email).toBeNull()
        expect(data.order.customer_id ?? null).toBeNull()
      })

      it("answers a second completion with the same order", async () => {
        const cart = await shopper.prepare(world.tea.variantId)
        const [first, second] = [await shopper.complete(cart), await shopper.complete(cart)]
        expect(second.status).toBe(200)
        expect(second.data.order.id).toBe(first.data.order.id)
        expect(await orderCount()).toBe(1)
      })

      it("answers parallel completions of one cart with one order", async () => {
        const cart = await shopper.prepare(world.tea.variantId)
        const answers = await Promise.all([1, 2, 3].map(() => shopper.complete(cart)))
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
        expect(new Set(answers.map(({ data }) => data.order.id)).size).toBe(1)
        expect(await orderCount()).toBe(1)
      })

      it("gives the last piece to one of two buyers and tells the other", async () => {
        const carts = [
          await shopper.prepare(world.lastHoney.variantId),
          await shopper.prepare(world.lastHoney.variantId),
        ]
        const answers = await Promise.all(carts.map((cart) => shopper.complete(cart)))
        const statuses = answers.map(({ status }) => status).sort()
        expect(statuses).toEqual([200, 400])
        const refused = answers.find(({ status }) => status === 400)
        expect(refused?.data.code).toBe("cart.stock_insufficient")
        expect(await orderCount()).toBe(1)
      })
    })

    describe("quantities", () => {
      it.each([[-1], [0], [0.5], [10_001], [1e30], ["2"], [null]])(
        "refuses %p pieces",
        async (quantity) => {
          const cart = await shopper.createCart()
          const answer = await shopper.addLine(cart, world.tea.variantId, quantity)
          expect(refusedWith(answer)).toEqual({ status: 400, code: "cart.quantity_malformed" })
        }
      )

      it("refuses them in a new cart and in an existing line, where zero removes", async () => {
        const items = [{ variant_id: world.tea.variantId, quantity: 1.5 }]
        const created = await shopper.post("/store/carts", { region_id: world.regionId, items })
        expect(created.data.code).toBe("cart.quantity_malformed")
        const cart = await shopper.createCart()
        const { data } = await shopper.addLine(cart, world.tea.variantId, 2)
        const line = `/store/carts/${cart}/line-items/${data.cart.items[0].id}`
        expect((await shopper.post(line, { quantity: -2 })).data.code).toBe(
          "cart.quantity_malformed"
        )
        const emptied = await shopper.post(line, { quantity: 0 })
        expect(emptied.data.cart.items).toEqual([])
      })

      it("refuses more than there is, at once and in steps", async () => {
        const cart = await shopper.createCart()
        const tooMany = await shopper.addLine(cart, world.tea.variantId, 21)
        expect(refusedWith(tooMany)).toEqual({ status: 400, code: "cart.stock_insufficient" })
        await shopper.addLine(cart, world.tea.variantId, 15)
        const more = await shopper.addLine(cart, world.tea.variantId, 6)
        expect(more.data.code).toBe("cart.stock_insufficient")
      })
    })

    describe("a floor that changed since the cart was filled", () => {
      it("refuses the old price once and leaves the new one in the cart", async () => {
        const cart = await shopper.prepare(world.tea.variantId, 2)
        await setPrice(world.tea.variantId, 130_000)
        const refused = await shopper.complete(cart)
        expect(refusedWith(refused)).toEqual({ status: 400, code: "cart.price_changed" })
        const { data } = await shopper.review(cart)
        expect(data.cart).toMatchObject({ total: 290_000, issues: [] })
        await shopper.choosePayment(cart)
        const completed = await shopper.complete(cart)
        expect(completed.data.order.total).toBe(290_000)
        const paid = await getContainer()
          .resolve("query")
          .graph({ entity: "payment_collection", fields: ["amount"] })
        expect(paid.data).toEqual([expect.objectContaining({ amount: 290_000 })])
      })

      it("refuses a product taken off the floor, when filling and when ordering", async () => {
        const cart = await shopper.prepare(world.tea.variantId)
        await unpublish(world.tea.productId)
        const unavailable = { status: 400, code: "cart.product_unavailable" }
        expect(refusedWith(await shopper.complete(cart))).toEqual(unavailable)
        const again = await shopper.addLine(cart, world.tea.variantId, 1)
        expect(refusedWith(again)).toEqual(unavailable)
      })

      it("refuses a product of a suspended producer, but lets it be removed", async () => {
        const cart = await shopper.prepare(world.tea.variantId)
        await setProducerStatus(getContainer(), world.producerId, "suspended")
        const unavailable = { status: 400, code: "cart.product_unavailable" }
        expect(refusedWith(await shopper.complete(cart))).toEqual(unavailable)
        const { data } = await shopper.review(cart)
        expect(data.cart.issues).toEqual([
          {
            code: "cart.product_unavailable",
            line_id: expect.any(String),
            previous_unit_price: null,
          },
        ])
        const line = data.cart.lines[0].id
        const removed = await shopper.post(`/store/carts/${cart}/line-items/${line}`, {
          quantity: 0,
        })
        expect(removed.status).toBe(200)
      })

      it("refuses an unknown variant", async () => {
        const cart = await shopper.createCart()
        const answer = await shopper.addLine(cart, "variant_nowhere", 1)
        expect(refusedWith(answer)).toEqual({ status: 400, code: "cart.product_unavailable" })
      })
    })

    describe("the delivery address", () => {
      it.each([
        ["no commune", { ...ADDRESS, metadata: null }],
        ["an unknown commune", { ...ADDRESS, metadata: { commune_code: "99999" } }],
        ["an old district", { ...ADDRESS, metadata: { commune_code: "tay-giang" } }],
        ["a code of another type", { ...ADDRESS, metadata: { commune_code: 20467 } }],
      ])("refuses %s", async (_, shipping_address) => {
        const cart = await shopper.createCart()
        const answer = await shopper.post(`/store/carts/${cart}`, { shipping_address })
        expect(refusedWith(answer)).toEqual({ status: 400, code: "cart.address_commune_unknown" })
      })

      it("refuses a phone that cannot be called", async () => {
        const cart = await shopper.createCart()
        const shipping_address = { ...ADDRESS, phone: "12345" }
        const answer = await shopper.post(`/store/carts/${cart}`, { shipping_address })
        expect(refusedWith(answer)).toEqual({ status: 400, code: "cart.phone_malformed" })
      })

      it("refuses to complete without name and street", async () => {
        const cart = await shopper.prepare(world.tea.variantId, 1, { ...ADDRESS, address_1: " " })
        const answer = await shopper.complete(cart)
        expect(refusedWith(answer)).toEqual({ status: 400, code: "cart.recipient_incomplete" })
      })
    })

    describe("carts that cannot be completed", () => {
      it("answers 404 for an unknown cart", async () => {
        const missing = { status: 404, code: "cart.not_found" }
        expect(refusedWith(await shopper.complete("cart_nowhere"))).toEqual(missing)
        expect(refusedWith(await shopper.review("cart_nowhere"))).toEqual(missing)
      })

      it.each([
        ["/store/carts/cart_nowhere"],
        ["/store/carts/%00"],
        ["/store/ocop/orders/order_nowhere"],
        ["/store/ocop/orders/%00"],
      ])("never fails on %s", async (path) => {
        const { status } = await shopper.get(path)
        expect([400, 404]).toContain(status)
      })

      it("refuses one that is empty, or lacks delivery or payment", async () => {
        const cart = await shopper.createCart()
        expect((await shopper.complete(cart)).status).toBe(400)
        await shopper.addLine(cart, world.tea.variantId, 1)
        await shopper.post(`/store/carts/${cart}`, { shipping_address: ADDRESS })
        expect((await shopper.complete(cart)).status).toBe(400)
        const collection = await shopper.post("/store/payment-collections", {
          cart_id: "cart_nowhere",
        })
        expect(collection.status).toBeLessThan(500)
        const option = { option_id: "so_nowhere" }
        const method = await shopper.post(`/store/carts/${cart}/shipping-methods`, option)
        expect(method.status).toBeLessThan(500)
        expect(await orderCount()).toBe(0)
      })

      it("does not fill or review a cart that has become an order", async () => {
        const cart = await shopper.prepare(world.tea.variantId)
        await shopper.complete(cart)
        expect((await shopper.addLine(cart, world.tea.variantId, 1)).status).toBe(400)
        expect((await shopper.review(cart)).data.code).toBe("cart.not_found")
      })
    })

    describe("the review", () => {
      it("shows seller, tax contained, delivery and total", async () => {
        const cart = await shopper.prepare(world.tea.variantId, 2)
        const { data } = await shopper.review(cart)
        expect(data.cart).toMatchObject({
          item_total: 240_000,
          shipping: { option_id: world.shippingOptionId, amount: 30_000 },
          tax_total: 20_000,
          total: 270_000,
          delivery: { full_name: "Nguyễn Thị Hoa", commune: { code: "20467" } },
        })
        expect(data.cart.lines[0]).toMatchObject({
          available: 20,
          producer: {
            name: "Hợp tác xã Ra Zéh",
            address: "Thôn Arớt, Xã Tây Giang, Thành phố Đà Nẵng",
            tax_code: "4001234567",
            phone: "0905123456",
          },
        })
      })

      it("changes its fingerprint with price and quantity, and with nothing else", async () => {
        const cart = await shopper.prepare(world.tea.variantId, 2)
        const seen = async () => (await shopper.review(cart)).data.cart.fingerprint
        const first = await seen()
        expect(await seen()).toBe(first)
        await setPrice(world.tea.variantId, 125_000)
        const second = await seen()
        expect(second).not.toBe(first)
        await shopper.addLine(cart, world.tea.variantId, 1)
        expect(await seen()).not.toBe(second)
      })
    })

    describe("looking an order up by number and phone", () => {
      const buy = async () => {
        const cart = await shopper.prepare(world.tea.variantId)
        return (await shopper.complete(cart)).data.order.display_id as number
      }

      it("shows it to whoever knows both, in any spelling of the phone", async () => {
        const number = await buy()
        const { status, data } = await shopper.lookUp(String(number), "0905.123.456")
        expect(status).toBe(200)
        expect(Object.keys(data.order).sort()).toEqual([
          "created_at",
          "display_id",
          "fulfillment_status",
          "id",
          "item_total",
          "items",
          "payment_status",
          "pick_up",
          "shipping_address",
          "shipping_total",
          "status",
          "tax_total",
          "total",
        ])
      })

      it("tells an unknown number and a wrong phone apart by nothing", async () => {
        const number = await buy()
        const [wrongPhone, unknown] = [
          await shopper.lookUp(number, "0912345678"),
          await shopper.lookUp(number + 1000, "0905123456"),
        ]
        expect(refusedWith(wrongPhone)).toEqual({ status: 404, code: "order.not_found" })
        expect(unknown).toMatchObject({ status: 404, data: wrongPhone.data })
      })

      it("closes a number after ten wrong phones, existing or not", async () => {
        // counts outlive the restored database: take a number that no other test has guessed
        await buy()
        const number = await buy()
        for (const guessed of [number, number + 2000]) {
          for (let attempt = 0; attempt < 10; attempt++) {
            expect((await shopper.lookUp(guessed, "0912345678")).status).toBe(404)
          }
          const closed = await shopper.lookUp(guessed, "0905123456")
          expect(refusedWith(closed)).toEqual({ status: 429, code: "request.too_many_attempts" })
        }
      })

      it.each([
        ["abc", "0905123456"],
        [-1, "0905123456"],
        [1e30, "0905123456"],
        [1, ""],
        [1, { a: 1 }],
      ])("refuses number %p with phone %p", async (number, phone) => {
        expect((await shopper.lookUp(number, phone)).status).toBe(400)
      })
    })
  },
})
