import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CONSENT_TEXTS, CONSENT_VERSION } from "@ocop/contracts"
import { createHash } from "node:crypto"
import { ADDRESS, createShopper, type Answer, type Shopper } from "./shopper"
import { buildWorld, TAY_GIANG, type World } from "./world"

interface Sql {
  raw(statement: string, values?: unknown[]): Promise<{ rows: Record<string, string>[] }>
}

const refusedWith = ({ status, data }: Answer) => ({ status, code: data?.code })
const PASSWORD = "mat-khau-dai-ngay"
const BUYER = {
  ...ADDRESS,
  first_name: "Zơrâm Thị Độc",
  phone: "0987123456",
  address_1: "77 Ngõ Lạ",
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

    const optionsOf = (token?: string) => ({
      headers: {
        "x-publishable-api-key": world.publishableKey,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      validateStatus: () => true,
    })

    const signUp = async (email: string) => {
      const credentials = { email, password: PASSWORD }
      const { data } = await api.post("/auth/customer/emailpass/register", credentials)
      const customer = { email, first_name: BUYER.first_name }
      await api.post("/store/customers", customer, optionsOf(data.token))
      const { token } = (await api.post("/auth/customer/emailpass", credentials)).data
      const options = optionsOf(token)
      return {
        email,
        get: (path: string): Promise<Answer> => api.get(path, options),
        post: (path: string, body: object = {}): Promise<Answer> => api.post(path, body, options),
        remove: (path: string): Promise<Answer> => api.delete(path, options),
      }
    }
    type Customer = Awaited<ReturnType<typeof signUp>>

    const buyAs = async (customer: Customer) => {
      const cart = await shopper.prepare(world.tea.variantId, 1, BUYER)
      const invoice = {
        name: BUYER.first_name,
        tax_code: "012345678901",
        address: BUYER.address_1,
        email: customer.email,
      }
      await shopper.post(`/store/carts/${cart}`, { email: customer.email, metadata: { invoice } })
      await customer.post(`/store/carts/${cart}/customer`)
      await shopper.choosePayment(cart)
      return (await shopper.complete(cart)).data.order as { id: string; display_id: number }
    }

    describe.each([
      ["get", "/store/ocop/me/orders"],
      ["get", "/store/ocop/me/orders/order_1"],
      ["get", "/store/ocop/me/consents"],
      ["post", "/store/ocop/me/consents"],
      ["get", "/store/ocop/me/data"],
      ["post", "/store/ocop/me/deletion"],
    ] as const)("%s %s", (method, path) => {
      it("answers nobody without a session", async () => {
        const answer = method === "get" ? await shopper.get(path) : await shopper.post(path)
        expect(answer.status).toBe(401)
      })
    })

    describe("own orders", () => {
      it("are listed, newest first, and read with their contract", async () => {
        const hoa = await signUp("hoa@thu.vn")
        const first = await buyAs(hoa)
        const second = await buyAs(hoa)
        const { status, data } = await hoa.get("/store/ocop/me/orders")
        expect(status).toBe(200)
        expect(Object.keys(data).sort()).toEqual(["count", "orders", "page", "per_page"])
        expect(data.orders.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id])
        const read = await hoa.get(`/store/ocop/me/orders/${first.id}`)
        expect(read.data).toMatchObject({
          order: { display_id: first.display_id, items: [{ variant_id: world.tea.variantId }] },
          contract: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        })
      })

      it("are nobody else's", async () => {
        const order = await buyAs(await signUp("hoa@thu.vn"))
        const lan = await signUp("lan@thu.vn")
        expect((await lan.get("/store/ocop/me/orders")).data).toMatchObject({
          orders: [],
          count: 0,
        })
        const strange = await lan.get(`/store/ocop/me/orders/${order.id}`)
        expect(refusedWith(strange)).toEqual({ status: 404, code: "order.not_found" })
      })

      it("refuses a page that is none", async () => {
        const hoa = await signUp("hoa@thu.vn")
        const answer = await hoa.get("/store/ocop/me/orders?page=0")
        expect(refusedWith(answer)).toEqual({ status: 400, code: "request.filter_malformed" })
      })
    })

    describe("consents", () => {
      const marketing = {
        purpose: "marketing",
        given: true,
        version: CONSENT_VERSION,
        language: "vi",
      }

      it("are none until one is given, each proven by time, version and text", async () => {
        const hoa = await signUp("hoa@thu.vn")
        expect((await hoa.get("/store/ocop/me/consents")).data).toEqual({ consents: [] })
        const { status, data } = await hoa.post("/store/ocop/me/consents", marketing)
        expect(status).toBe(200)
        const hash = createHash("sha256").update(CONSENT_TEXTS.marketing.vi).digest("hex")
        expect(data.consents).toEqual([
          { ...marketing, text_sha256: hash, at: expect.stringMatching(/^\d{4}-.*Z$/) },
        ])
      })

      it("are taken back, and both stay in the history", async () => {
        const hoa = await signUp("hoa@thu.vn")
        await hoa.post("/store/ocop/me/consents", marketing)
        const { data } = await hoa.post("/store/ocop/me/consents", { ...marketing, given: false })
        expect(data.consents).toMatchObject([{ purpose: "marketing", given: false }])
        const { consents } = (await hoa.get("/store/ocop/me/data")).data
        expect(consents.map(({ given }: { given: boolean }) => given)).toEqual([true, false])
      })

      it("are not given to a text that has changed, but can always be taken back", async () => {
        const hoa = await signUp("hoa@thu.vn")
        const old = { ...marketing, version: "2020-01-01" }
        const refused = await hoa.post("/store/ocop/me/consents", old)
        expect(refusedWith(refused)).toEqual({ status: 400, code: "consent.version_outdated" })
        const back = await hoa.post("/store/ocop/me/consents", { ...old, given: false })
        expect(back.status).toBe(200)
      })

      it.each([[{ purpose: "other" }], [{ given: "yes" }], [{ language: "fr" }]])(
        "refuses %p",
        async (wrong) => {
          const hoa = await signUp("hoa@thu.vn")
          const answer = await hoa.post("/store/ocop/me/consents", { ...marketing, ...wrong })
          expect(refusedWith(answer)).toEqual({ status: 400, code: "request.invalid" })
        }
      )
    })

    describe("the address book", () => {
      const book = "/store/customers/me/addresses"
      const entry = { ...BUYER, is_default_shipping: true }

      it("keeps a whole address with the names of its commune", async () => {
        const hoa = await signUp("hoa@thu.vn")
        expect((await hoa.post(book, { ...entry, city: "Hà Nội" })).status).toBe(200)
        const { data } = await hoa.get(book)
        expect(data.addresses).toMatchObject([
          { city: "Xã Tây Giang", phone: "0987123456", is_default_shipping: true },
        ])
      })

      it("changes and removes one's own, never another's", async () => {
        const hoa = await signUp("hoa@thu.vn")
        await hoa.post(book, entry)
        const [{ id }] = (await hoa.get(book)).data.addresses
        const lan = await signUp("lan@thu.vn")
        expect((await lan.post(`${book}/${id}`, entry)).status).toBe(404)
        expect((await lan.remove(`${book}/${id}`)).status).toBe(404)
        const moved = await hoa.post(`${book}/${id}`, { ...entry, address_1: "1 Lê Lợi" })
        expect(moved.status).toBe(200)
        expect((await hoa.get(book)).data.addresses[0].address_1).toBe("1 Lê Lợi")
        expect((await hoa.remove(`${book}/${id}`)).status).toBe(200)
        expect((await hoa.get(book)).data.addresses).toEqual([])
      })

      it.each([
        ["no commune", { metadata: {} }, "cart.address_commune_unknown"],
        [
          "a commune of 2018",
          { metadata: { commune_code: "20458" } },
          "cart.address_commune_unknown",
        ],
        ["no name", { first_name: " " }, "cart.recipient_incomplete"],
        ["no street", { address_1: "" }, "cart.recipient_incomplete"],
        ["a phone that is none", { phone: "12" }, "cart.phone_malformed"],
      ])("refuses %s", async (_, wrong, code) => {
        const hoa = await signUp("hoa@thu.vn")
        expect(refusedWith(await hoa.post(book, { ...entry, ...wrong }))).toEqual({
          status: 400,
          code,
        })
      })
    })

    describe("the export", () => {
      it("holds everything of the customer and nothing of another", async () => {
        const hoa = await signUp("hoa@thu.vn")
        await buyAs(await signUp("lan@thu.vn"))
        const order = await buyAs(hoa)
        await hoa.post("/store/customers/me/addresses", { ...BUYER, is_default_shipping: true })
        const { data } = await hoa.get("/store/ocop/me/data")
        expect(Object.keys(data).sort()).toEqual([
          "addresses",
          "carts",
          "complaints",
          "consents",
          "contracts",
          "customer",
          "exported_at",
          "orders",
          "questions",
          "returns",
          "reviews",
        ])
        expect(data).toMatchObject({
          customer: { email: "hoa@thu.vn", first_name: BUYER.first_name },
          addresses: [{ address_1: BUYER.address_1, metadata: { commune_code: TAY_GIANG } }],
          orders: [{ id: order.id }],
          contracts: [{ order_id: order.id, buyer: { full_name: BUYER.first_name } }],
        })
        expect(JSON.stringify(data)).not.toContain("lan@thu.vn")
      })
    })

    describe("deleting the account", () => {
      const remove = (customer: Customer, password = PASSWORD) =>
        customer.post("/store/ocop/me/deletion", { password })

      const tablesWith = async (text: string): Promise<string[]> => {
        const { rows } = await sql().raw(
          "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"
        )
        const found: string[] = []
        for (const { table_name } of rows) {
          const hits = await sql().raw(
            `select 1 from "${table_name}" t where t::text like ? limit 1`,
            [`%${text}%`]
          )
          if (hits.rows.length) found.push(String(table_name))
        }
        return found
      }

      it("asks for the right password, and closes after ten wrong ones", async () => {
        const hoa = await signUp(`hoa-${process.pid}@thu.vn`)
        for (let attempt = 0; attempt < 10; attempt++) {
          const wrong = await remove(hoa, "sai-mat-khau")
          expect(refusedWith(wrong)).toEqual({ status: 400, code: "customer.password_wrong" })
        }
        const closed = await remove(hoa)
        expect(refusedWith(closed)).toEqual({ status: 429, code: "request.too_many_attempts" })
        const none = await hoa.post("/store/ocop/me/deletion", {})
        expect(refusedWith(none)).toEqual({ status: 400, code: "request.invalid" })
      })

      it("waits for orders under way", async () => {
        const hoa = await signUp("hoa@thu.vn")
        await buyAs(hoa)
        const answer = await remove(hoa)
        expect(refusedWith(answer)).toEqual({ status: 400, code: "customer.orders_under_way" })
        expect((await hoa.get("/store/ocop/me/data")).status).toBe(200)
      })

      it("leaves name, phone, e-mail and street in no table, and order and contract in place", async () => {
        const hoa = await signUp("hoa@thu.vn")
        const order = await buyAs(hoa)
        await hoa.post("/store/customers/me/addresses", { ...BUYER, is_default_shipping: true })
        await hoa.post("/store/ocop/me/consents", {
          purpose: "orders",
          given: true,
          version: CONSENT_VERSION,
          language: "vi",
        })
        const open = await shopper.prepare(world.tea.variantId, 1, BUYER)
        await hoa.post(`/store/carts/${open}/customer`)
        await cancelOrderWorkflow(getContainer()).run({ input: { order_id: order.id } })
        expect(await tablesWith(BUYER.phone)).not.toEqual([])

        const { status, data } = await remove(hoa)
        expect({ status, data }).toEqual({
          status: 200,
          data: { deleted: true, anonymised_orders: 1 },
        })
        for (const text of [
          BUYER.first_name,
          BUYER.phone,
          BUYER.address_1,
          hoa.email,
          "012345678901",
        ])
          expect({ text, tables: await tablesWith(text) }).toEqual({ text, tables: [] })
        const { rows } = await sql().raw("select buyer, sha256 from ocop_contract")
        expect(rows).toMatchObject([
          { buyer: null, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        ])
        const kept = await shopper.get(`/store/ocop/orders/${order.id}`)
        expect(kept.data.order).toMatchObject({ status: "canceled", total: 150_000 })
      })

      it("ends the session: sent twice, and signing in, there is nobody", async () => {
        const hoa = await signUp("hoa@thu.vn")
        expect((await remove(hoa)).status).toBe(200)
        expect((await remove(hoa)).status).toBe(401)
        expect((await hoa.get("/store/ocop/me/data")).status).toBe(401)
        const credentials = { email: hoa.email, password: PASSWORD }
        const again = await shopper.post("/auth/customer/emailpass", credentials)
        expect(again.status).toBe(401)
      })

      it("touches nobody else", async () => {
        const hoa = await signUp("hoa@thu.vn")
        const lan = await signUp("lan@thu.vn")
        await buyAs(lan)
        await remove(hoa)
        const { data } = await lan.get("/store/ocop/me/data")
        expect(data).toMatchObject({
          customer: { email: "lan@thu.vn" },
          contracts: [{ buyer: { phone: BUYER.phone } }],
        })
      })
    })
  },
})
