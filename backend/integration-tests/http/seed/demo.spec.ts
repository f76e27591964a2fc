import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { clientOf } from "../../builders/client"
import { createShopper, type Shopper } from "../checkout/shopper"
import type { World } from "../checkout/world"
import { contents, CUSTOMER, forgetCompletion, PRODUCER, readAll, runSeed, STAFF } from "./world"

const TEA = "tra-dang-sam-tay-giang"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: ReturnType<typeof clientOf>
    let shopper: Shopper

    beforeAll(async () => {
      await runSeed(getContainer(), "demo")
      const { data } = await clientOf(api).get("/ocop/settings")
      store = clientOf(api, { "x-publishable-api-key": data.publishable_key })
      const [tea] = await readAll(getContainer(), "product", ["shipping_profile.id"], {
        handle: TEA,
      })
      const options = await readAll(getContainer(), "shipping_option", ["id", "data"], {
        shipping_profile_id: tea?.shipping_profile.id,
      })
      const option = options.find(({ data }) => data.id === "standard")
      const world = {
        publishableKey: data.publishable_key,
        regionId: data.region_id,
        shippingOptionId: option?.id,
      }
      // a shopper needs no more of a world than these three
      shopper = createShopper(api, world as World)
    }, 480_000)

    afterAll(() => {
      delete process.env.OCOP_TODAY
    })

    const countOf = async (state: string): Promise<number> =>
      (await store.get(`/store/ocop/register?state=${state}`)).data.count

    it("makes the site say that it shows demonstration data", async () => {
      const { data } = await clientOf(api).get("/ocop/settings")
      expect(data).toMatchObject({ demo_data: true, today: "2026-11-25" })
    })

    it("loads every commune, the whole register file and a renewal for three quarters of it", async () => {
      const container = getContainer()
      const certificates = await readAll(container, "ocop_certificate", ["illustrative"])
      const illustrative = certificates.filter((row) => row.illustrative).length
      expect(await readAll(container, "ocop_commune", ["code"])).toHaveLength(3321)
      expect(await readAll(container, "ocop_registered_product", ["id"])).toHaveLength(124)
      expect(await readAll(container, "ocop_producer", ["id"])).toHaveLength(111)
      expect(certificates.length - illustrative).toBe(126)
      expect(illustrative / 124).toBeGreaterThan(0.65)
      expect(illustrative / 124).toBeLessThan(0.8)
    })

    it("shows a certificate in every state but one of the future", async () => {
      expect(await countOf("valid")).toBeGreaterThan(40)
      expect(await countOf("expiring")).toBeGreaterThanOrEqual(10)
      expect(await countOf("extended")).toBeGreaterThanOrEqual(5)
      expect(await countOf("expired")).toBeGreaterThan(40)
      expect(await countOf("superseded")).toBeGreaterThanOrEqual(1)
      expect(await countOf("revoked")).toBe(2)
      expect(await countOf("upcoming")).toBe(0)
    })

    it("revokes no certificate of a real firm", async () => {
      const { data } = await store.get("/store/ocop/register?state=revoked")
      for (const entry of data.entries) {
        expect(entry.illustrative).toBe(true)
        expect(entry.decision_number).toMatch(/^MINH-HOA-/)
        expect(entry.revocation_decision_number).toMatch(/^MINH-HOA-TH-/)
      }
    })

    it("sells the products of the register, each under its producer, some of them sold out", async () => {
      const fields = ["handle", "status", "ocop_producer.id", "ocop_registered_product.producer_id"]
      const products = await readAll(getContainer(), "product", fields)
      expect(products).toHaveLength(123)
      for (const product of products) {
        expect(product).toMatchObject({ status: "published" })
        expect(product.handle).toMatch(/^[a-z0-9-]+$/)
        expect(product.ocop_producer?.id).toBe(product.ocop_registered_product?.producer_id)
      }
      const levels = await readAll(getContainer(), "inventory_level", ["stocked_quantity"])
      expect(levels.some(({ stocked_quantity }) => stocked_quantity === 0)).toBe(true)
    })

    it("sends the goods of each producer from a place of its own, with a profile of its own", async () => {
      const container = getContainer()
      const fields = ["shipping_profile.name", "ocop_producer.id", "ocop_producer.handle"]
      const products = await readAll(container, "product", fields)
      for (const { shipping_profile, ocop_producer } of products)
        expect(shipping_profile.name).toBe(`producer:${ocop_producer.handle}`)
      const sellers = new Set(products.map(({ ocop_producer }) => ocop_producer.id))
      const shops = await readAll(container, "ocop_shop")
      expect(new Set(shops.map(({ producer_id }) => producer_id))).toEqual(sellers)
      expect(new Set(shops.map((shop) => shop.stock_location_id)).size).toBe(sellers.size)
    })

    it("lets every producer with goods sell", async () => {
      const container = getContainer()
      const products = await readAll(container, "product", ["ocop_producer.id"])
      const sellers = await readAll(container, "ocop_seller")
      expect(new Set(sellers.map(({ producer_id }) => producer_id))).toEqual(
        new Set(products.map(({ ocop_producer }) => ocop_producer.id))
      )
      expect(sellers.every(({ state }) => state === "verified")).toBe(true)
    })

    it("gives every pack a whole price and a stock", async () => {
      const fields = ["sku", "prices.amount", "inventory_items.inventory.location_levels.id"]
      const variants = await readAll(getContainer(), "product_variant", fields)
      expect(variants.length).toBeGreaterThan(150)
      for (const { prices, inventory_items } of variants) {
        expect(prices).toHaveLength(1)
        expect(prices[0].amount % 1000).toBe(0)
        expect(inventory_items[0].inventory.location_levels).toHaveLength(1)
      }
    })

    it("invents phone numbers that reach nobody and six stories that say so, and nothing else about a producer", async () => {
      const producers = await readAll(getContainer(), "ocop_producer")
      expect(new Set(producers.map(({ phone }) => phone)).size).toBe(111)
      for (const { phone, tax_code, representative, email } of producers) {
        expect(phone).toMatch(/^02360000\d{3}$/)
        expect([tax_code, representative, email]).toEqual([null, null, null])
      }
      const stories = producers.flatMap(({ story }) => story ?? [])
      expect(stories).toHaveLength(6)
      for (const story of stories) expect(story).toMatch(/^Câu chuyện minh họa/)
    })

    it("says of every product what its goods are, as made up", async () => {
      const goods = await readAll(getContainer(), "ocop_goods")
      expect(goods).toHaveLength(123)
      expect(goods.every(({ illustrative, story }) => illustrative && story)).toBe(true)
      const { data } = await store.get(`/store/ocop/products/${TEA}`)
      expect(data.product.goods.harvest_months.length).toBeGreaterThan(0)
      for (const { unit_price } of data.product.variants) expect(unit_price.per).toBe("kg")
    })

    it("has an officer of every role, one council member of each department, and dossiers that wait for them", async () => {
      const container = getContainer()
      const held = await readAll(container, "ocop_staff_role", ["role"])
      const countOf = (role: string) => held.filter((one) => one.role === role).length
      expect(countOf("commune_officer")).toBe(1)
      expect(countOf("provincial_office")).toBe(1)
      expect(countOf("advisory")).toBe(1)
      expect(countOf("council_chair")).toBe(1)
      expect(countOf("council_member")).toBe(6)
      const dossiers = await readAll(container, "ocop_dossier", ["state", "product_name"])
      expect(dossiers.map(({ state }) => state).sort()).toEqual(
        ["advisory", "commune_reported", "council", "returned", "submitted"].sort()
      )
      for (const { product_name } of dossiers) expect(product_name).toContain("minh họa")
      const signIn = async (email: string) =>
        (await api.post("/auth/user/emailpass", { email, password: STAFF.password })).data.token
      const queue = async (suffix: string) => {
        const token = await signIn(STAFF.email.replace("@", `${suffix}@`))
        const by = clientOf(api, { authorization: `Bearer ${token}` })
        return (await by.get("/admin/ocop/dossiers?waiting=true")).data.dossiers
      }
      expect(await queue("-xa")).toMatchObject([{ state: "submitted" }])
      expect(await queue("-tutuvan")).toMatchObject([{ state: "advisory" }])
      expect(await queue("-hoidong7")).toMatchObject([{ state: "council" }])
      expect(await queue("")).toHaveLength(2)
    })

    it("finds the four-star tea of a Tây Giang cooperative, in stock", async () => {
      const filters = "q=tra&stars=4&producer_kind=cooperative&district=tay-giang&in_stock=true"
      const { data } = await store.get(`/store/ocop/products?${filters}`)
      const tea = data.products.find(({ handle }: { handle: string }) => handle === TEA)
      expect(tea).toMatchObject({ in_stock: true, badge: { state: "valid", stars: 4 } })
    })

    it("sells that tea with cash on delivery", async () => {
      const [tea] = await readAll(getContainer(), "product", ["variants.id"], { handle: TEA })
      const cart = await shopper.prepare(tea?.variants[0].id, 2)
      const { data } = await shopper.complete(cart)
      expect(data).toMatchObject({ type: "order", order: { items: [{ quantity: 2 }] } })
    })

    it.each([
      ["user", STAFF],
      ["customer", CUSTOMER],
    ])("lets the %s of the environment in", async (actor, credentials) => {
      const { status, data } = await clientOf(api).post(`/auth/${actor}/emailpass`, credentials)
      expect(status).toBe(200)
      const signedIn = clientOf(api, { authorization: `Bearer ${data.token}` })
      if (actor === "user") expect((await signedIn.get("/admin/users/me")).status).toBe(200)
    })

    it.each([
      ["", "Tây Giang"],
      ["2", "Duy Trinh"],
      ["3", "Duy Oanh"],
    ])("lets owner %s of a demonstration producer in", async (number, name) => {
      const email = PRODUCER.email.replace("@", `${number}@`)
      const { data } = await clientOf(api).post("/auth/producer_member/emailpass", {
        ...PRODUCER,
        email,
      })
      const owner = clientOf(api, { authorization: `Bearer ${data.token}` })
      const me = (await owner.get("/producer/ocop/me")).data
      expect(me.producers).toMatchObject([{ name: expect.stringContaining(name), role: "owner" }])
    })

    describe("run again", () => {
      it("changes nothing when it was complete", async () => {
        const before = await contents(getContainer())
        await runSeed(getContainer(), "demo", "2027-01-10")
        expect(await contents(getContainer())).toEqual(before)
      })

      it("adds nothing when all but its last word was there, though the day is another", async () => {
        const before = await contents(getContainer())
        await forgetCompletion(getContainer())
        await runSeed(getContainer(), "demo", "2026-11-26")
        expect(await contents(getContainer())).toEqual(before)
        const { data } = await clientOf(api).get("/ocop/settings")
        expect(data.demo_data).toBe(true)
      })

      it("makes a product anew that a run cut short had left without its place in the register", async () => {
        const container = getContainer()
        const fields = ["id", "ocop_registered_product.id"]
        const [tea] = await readAll(container, "product", fields, { handle: TEA })
        await container.resolve(ContainerRegistrationKeys.LINK).dismiss({
          [Modules.PRODUCT]: { product_id: tea?.id },
          ocop_certification: { ocop_registered_product_id: tea?.ocop_registered_product.id },
        })
        await forgetCompletion(container)
        await runSeed(container, "demo")
        const found = await readAll(container, "product", fields, { handle: TEA })
        expect(found).toHaveLength(1)
        expect(found[0]?.id).not.toBe(tea?.id)
        expect(found[0]?.ocop_registered_product).toMatchObject(tea?.ocop_registered_product)
        const items = await readAll(container, "inventory_item", ["id"], { sku: `${TEA}-1` })
        expect(items).toHaveLength(1)
      }, 480_000)
    })
  },
})
