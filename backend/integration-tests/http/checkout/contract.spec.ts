import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { signInCustomer } from "../../builders/customer"
import { createShopper, type Answer, type Shopper } from "./shopper"
import { buildWorld, type World } from "./world"

interface Sql {
  raw(statement: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

const refusedWith = ({ status, data }: Answer) => ({ status, code: data.code })
const MISSING = { status: 404, code: "contract.not_found" }
const INVOICE = {
  name: "Công ty Hoa Sen",
  tax_code: "400 123 4568",
  address: "5 Bạch Đằng, Đà Nẵng",
  email: "ke-toan@thu.vn",
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let shopper: Shopper

    beforeAll(async () => {
      world = await buildWorld(getContainer())
      shopper = createShopper(api, world)
    })

    const sql = (): Sql => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)

    const buy = async (metadata?: object) => {
      const cart = await shopper.prepare(world.tea.variantId, 2)
      if (metadata) await shopper.post(`/store/carts/${cart}`, { metadata })
      const review = (await shopper.review(cart)).data.cart
      const order = (await shopper.complete(cart)).data.order
      const found = await shopper.lookUp(order.display_id, "0905123456")
      return { order, review, ref: found.data.contract }
    }

    const read = (orderId: string, headers: object = {}, rest = "") =>
      api.get(`/store/ocop/contracts/${orderId}${rest}`, {
        headers: { "x-publishable-api-key": world.publishableKey, ...headers },
        validateStatus: () => true,
        responseType: rest ? "arraybuffer" : "json",
      }) as Promise<Answer & { headers: Record<string, string> }>

    const withToken = (token: string) => ({ "x-ocop-contract-token": token })

    it("stores what was reviewed, for whoever looked the order up", async () => {
      const { order, review, ref } = await buy()
      const { status, data, headers } = await read(order.id, withToken(ref.token))
      expect(status).toBe(200)
      expect(headers["cache-control"]).toBe("private, no-store")
      expect(Object.keys(data.contract).sort()).toEqual([
        "buyer",
        "content",
        "intact",
        "kept_until",
        "order_id",
        "sha256",
      ])
      expect(data.contract).toMatchObject({
        order_id: order.id,
        intact: true,
        sha256: ref.sha256,
        buyer: { full_name: "Nguyễn Thị Hoa", phone: "0905123456", invoice: null },
        content: {
          order_number: order.display_id,
          total: review.total,
          fingerprint: review.fingerprint,
          sellers: [{ producer: { tax_code: "4001234567" }, lines: [{ quantity: 2 }] }],
        },
      })
      expect(data.contract.content.terms.offer.title.en).toBe("How long the offer stands")
    })

    it("is also a PDF", async () => {
      const { order, ref } = await buy()
      const { status, data, headers } = await read(order.id, withToken(ref.token), "/pdf")
      expect(status).toBe(200)
      expect(headers["content-type"]).toBe("application/pdf")
      expect(headers["content-disposition"]).toContain(`hop-dong-${order.display_id}.pdf`)
      expect(Buffer.from(data).subarray(0, 5).toString()).toBe("%PDF-")
    })

    it.each(["", "/pdf"])("hides it from everyone else (%p)", async (rest) => {
      const { order } = await buy()
      const other = await buy()
      const stranger = await signInCustomer(getContainer(), api)
      const answers = [
        await read(order.id, {}, rest),
        await read(order.id, withToken("1.abc"), rest),
        await read(order.id, withToken(other.ref.token), rest),
        await read(order.id, stranger, rest),
        await read("order_unknown", withToken(other.ref.token), rest),
      ]
      const bodies = answers.map(({ status, data }) =>
        refusedWith({ status, data: rest ? JSON.parse(Buffer.from(data).toString()) : data })
      )
      expect(bodies).toEqual(answers.map(() => MISSING))
    })

    it("opens to the customer who placed the order", async () => {
      const customer = await signInCustomer(getContainer(), api)
      const cart = await shopper.prepare(world.tea.variantId, 1)
      const headers = { "x-publishable-api-key": world.publishableKey, ...customer }
      await api.post(`/store/carts/${cart}/customer`, {}, { headers })
      await shopper.choosePayment(cart)
      const { order } = (await shopper.complete(cart)).data
      expect((await read(order.id, customer)).status).toBe(200)
      expect(refusedWith(await read(order.id))).toEqual(MISSING)
    })

    it("is one contract, however often the cart is completed", async () => {
      const cart = await shopper.prepare(world.tea.variantId, 1)
      const ids = (await Promise.all([1, 2].map(() => shopper.complete(cart)))).map(
        ({ data }) => data.order.id
      )
      const { rows } = await sql().raw("select order_id from ocop_contract")
      expect(rows).toEqual([{ order_id: ids[0] }])
    })

    it.each([
      ["update ocop_contract set content = replace(content, '270000', '1')"],
      ["update ocop_contract set buyer = null"],
      ["delete from ocop_contract"],
    ])("is not changed by %p", async (statement) => {
      await buy()
      await expect(sql().raw(statement)).rejects.toThrow(/contract is (never changed|kept until)/)
    })

    it("says so when its text has been tampered with", async () => {
      const { order, ref } = await buy()
      await sql().raw(`alter table ocop_contract disable trigger user`)
      await sql().raw(`update ocop_contract set content = replace(content, '270000', '270001')`)
      const { data } = await read(order.id, withToken(ref.token))
      expect(data.contract.intact).toBe(false)
    })

    it("can be taken back with an order that does not come about, and only so", async () => {
      const cart = await shopper.prepare(world.tea.variantId, 1)
      const service = getContainer().resolve<{ undoContract(id: string): Promise<void> }>(
        "ocop_contract"
      )
      await shopper.complete(cart)
      const { rows } = await sql().raw("select id from ocop_contract")
      await service.undoContract(String(rows[0]?.id))
      expect((await sql().raw("select id from ocop_contract")).rows).toEqual([])
    })

    it("shows the goods as they were sold after the product has another name", async () => {
      const { order, ref } = await buy()
      await updateProductsWorkflow(getContainer()).run({
        input: { selector: { id: world.tea.productId }, update: { title: "Trà khác" } },
      })
      const { data } = await read(order.id, withToken(ref.token))
      expect(data.contract.content.sellers[0].lines[0].title).toBe("Trà rễ atiso")
    })

    describe("a request for an invoice", () => {
      it("stands in review and contract, its tax code in one spelling", async () => {
        const { order, review, ref } = await buy({ invoice: INVOICE })
        const written = { ...INVOICE, tax_code: "4001234568" }
        expect(review.invoice).toEqual(written)
        const { data } = await read(order.id, withToken(ref.token))
        expect(data.contract.buyer.invoice).toEqual(written)
      })

      it("can be taken back", async () => {
        const { review } = await buy({ invoice: null })
        expect(review.invoice).toBeNull()
        const cart = await shopper.prepare(world.tea.variantId, 1)
        await shopper.post(`/store/carts/${cart}`, { metadata: { invoice: INVOICE } })
        await shopper.post(`/store/carts/${cart}`, { metadata: { invoice: null } })
        expect((await shopper.review(cart)).data.cart.invoice).toBeNull()
      })

      it.each([
        ["a tax code of other length", { ...INVOICE, tax_code: "12345678901" }],
        ["no name", { ...INVOICE, name: " " }],
        ["no address", { ...INVOICE, address: "" }],
        ["an e-mail that is none", { ...INVOICE, email: "hoa@" }],
        ["something else", "yes"],
      ])("is refused with %s", async (_, invoice) => {
        const cart = await shopper.createCart()
        const answer = await shopper.post(`/store/carts/${cart}`, { metadata: { invoice } })
        expect(refusedWith(answer)).toEqual({ status: 400, code: "cart.invoice_incomplete" })
      })
    })
  },
})
