import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { changeProducer } from "../../builders/catalogue"
import { refusedWith, type Answer } from "../../builders/client"
import { buildWorld, LISTINGS, picture, SAID, sendNew, type World } from "./world"

jest.setTimeout(300_000)

const PHOTOS = "/producer/ocop/listing-photos"
const notFound = { status: 404, code: "listing.not_found" }
const notFor = { status: 403, code: "member.role_insufficient" }
const refused = (code: string) => ({ status: 400, code })

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-25" },
  testSuite: ({ api, getContainer }) => {
    let world: World

    beforeAll(async () => {
      world = await buildWorld(getContainer(), api as never)
    })

    const priceOf = (variant_id: string, price: unknown) => ({ variant_id, price })
    const shownPrice = async () =>
      (await world.visitor.get("/store/ocop/products/che-day")).data.product.price

    describe("the list", () => {
      it("holds the producer's own listings with price, stock and state", async () => {
        const { status, data } = await world.packer.get(LISTINGS)
        expect(status).toBe(200)
        expect(data).toEqual({
          listings: [
            {
              id: world.tea.id,
              product_id: world.tea.id,
              handle: "che-day",
              title: "Chè dây",
              thumbnail: null,
              state: "live",
              on_sale: true,
              packs: [
                expect.objectContaining({ price: 100_000, stock: 10, reserved: 0 }),
                expect.objectContaining({ price: 190_000, stock: 10, reserved: 0 }),
              ],
              open_change: null,
              returned: null,
            },
          ],
        })
      })

      it("says that nothing of a suspended producer is on sale", async () => {
        await changeProducer(getContainer(), world.own, { status: "suspended" })
        const { data } = await world.owner.get(LISTINGS)
        expect(data.listings[0]).toMatchObject({ state: "live", on_sale: false })
      })
    })

    it("knows no listing of another producer, whatever is asked of it", async () => {
      const { id } = await sendNew(world)
      const [variant_id] = world.tea.variantIds
      for (const url of [`${LISTINGS}/${world.tea.id}`, `${LISTINGS}/${id}`]) {
        const { stranger } = world
        const answers: Answer[] = [
          await stranger.get(url),
          await stranger.get(`${url}/prices`),
          await stranger.put(`${url}/draft`, { title: "Của tôi" }),
          await stranger.post(`${url}/submit`),
          await stranger.post(`${url}/withdraw`),
          await stranger.post(`${url}/pause`),
          await stranger.post(`${url}/resume`),
          await stranger.put(`${url}/price`, priceOf(variant_id as string, 1000)),
          await stranger.put(`${url}/stock`, { variant_id, stock: 1 }),
        ]
        for (const answer of answers) expect(refusedWith(answer)).toEqual(notFound)
      }
      expect(await shownPrice()).toBe(100_000)
    })

    it("lets who packs count, and nothing more", async () => {
      const url = `${LISTINGS}/${world.tea.id}`
      const [variant_id] = world.tea.variantIds
      for (const answer of [
        await world.packer.post(LISTINGS, {}),
        await world.packer.put(`${url}/draft`, {}),
        await world.packer.post(`${url}/submit`),
        await world.packer.post(`${url}/pause`),
        await world.packer.put(`${url}/price`, priceOf(variant_id as string, 1000)),
        await world.packer.post(PHOTOS, { content: "AAAA" }),
      ])
        expect(refusedWith(answer)).toEqual(notFor)
      const stock = await world.packer.put(`${url}/stock`, { variant_id, stock: 7 })
      expect(stock.status).toBe(200)
    })

    describe("a price", () => {
      const change = (price: unknown) =>
        world.owner.put(
          `${LISTINGS}/${world.tea.id}/price`,
          priceOf(world.tea.variantIds[0] as string, price)
        )
      const history = async () =>
        (await world.owner.get(`${LISTINGS}/${world.tea.id}/prices`)).data.prices

      it("applies at once, with its history and record", async () => {
        const { status, data } = await change(110_000)
        expect(status).toBe(200)
        expect(Object.keys(data).sort()).toEqual(
          ["changes", "draft", "hits", "listing", "live", "registered_products"].sort()
        )
        expect(data.listing.packs[0]).toMatchObject({ price: 110_000 })
        expect(await shownPrice()).toBe(110_000)
        expect(data.changes).toMatchObject([
          {
            kind: "price",
            state: "accepted",
            before: { price: 100_000 },
            after: { price: 110_000 },
            actor_name: "mo@example.vn",
          },
        ])
        const [newest, older] = (await history()).filter(
          ({ variant_id }: { variant_id: string }) => variant_id === world.tea.variantIds[0]
        )
        expect(newest).toMatchObject({
          amount: 110_000,
          previous_amount: 100_000,
          source: "producer",
        })
        expect(older).toMatchObject({ amount: 100_000, previous_amount: null })
      })

      it("keeps the same price, sent twice, as one change", async () => {
        await change(110_000)
        const { data } = await change(110_000)
        expect(data.changes).toHaveLength(1)
      })

      it("changes its history when staff change it as well", async () => {
        const [variant] = world.tea.variantIds
        await world.staff.post(`/admin/products/${world.tea.id}/variants/${variant}`, {
          prices: [{ currency_code: "vnd", amount: 95_000 }],
        })
        // the price of staff is known at the latest when the producer changes it next
        await change(120_000)
        const amounts = (await history())
          .filter(({ variant_id }: { variant_id: string }) => variant_id === variant)
          .map(({ amount, source }: { amount: number; source: string }) => [amount, source])
        expect(amounts.slice(0, 2)).toEqual([
          [120_000, "producer"],
          [95_000, "other"],
        ])
      })

      it.each([
        [999, "listing.price_out_of_range"],
        [1_000_000_001, "listing.price_out_of_range"],
        [100.5, "listing.price_unreadable"],
        ["120000", "listing.price_unreadable"],
        [null, "listing.price_unreadable"],
      ])("of %j is refused", async (price, code) => {
        expect(refusedWith(await change(price))).toEqual(refused(code))
        expect(await shownPrice()).toBe(100_000)
      })

      it("is that of a pack of the listing", async () => {
        const answer = await world.owner.put(
          `${LISTINGS}/${world.tea.id}/price`,
          priceOf(world.honey.variantIds[0] as string, 5000)
        )
        expect(refusedWith(answer)).toEqual(refused("listing.variant_unknown"))
      })
    })

    describe("a stock", () => {
      const count = (stock: unknown, at = 0) =>
        world.owner.put(`${LISTINGS}/${world.tea.id}/stock`, {
          variant_id: world.tea.variantIds[at],
          stock,
        })

      it("applies at once, with its record", async () => {
        const { status, data } = await count(0)
        expect(status).toBe(200)
        expect(data.listing.packs[0]).toMatchObject({ stock: 0 })
        expect(data.changes).toMatchObject([{ kind: "stock", after: { stock: 0 } }])
        await count(0, 1)
        const { data: list } = await world.visitor.get("/store/ocop/products?q=che%20day")
        expect(list.products[0]).toMatchObject({ in_stock: false })
      })

      it.each([[-1], [1.5], ["5"], [1_000_001], [null]])("of %j is refused", async (stock) => {
        expect(refusedWith(await count(stock))).toEqual(refused("listing.stock_unreadable"))
      })
    })

    describe("a picture", () => {
      const send = async (content: string) => world.owner.post(PHOTOS, { content })

      it("is kept in the widths of the shop, and once", async () => {
        const content = await picture(700, 7)
        const { status, data } = await send(content)
        expect(status).toBe(201)
        expect(Object.keys(data)).toEqual(["photo"])
        expect(data.photo).toEqual({
          url: expect.stringMatching(/[0-9a-f]{32}-700\.jpg$/),
          width: 700,
          height: 7,
          sizes: [320, 640, 700].map((width) => ({
            width,
            url: expect.stringMatching(new RegExp(`[0-9a-f]{32}-${width}\\.jpg$`)),
          })),
        })
        const again = await send(content)
        expect([again.status, again.data]).toEqual([200, data])
      })

      it.each([
        ["text", Buffer.from("<script>alert(1)</script>").toString("base64")],
        ["no base64", "không phải ảnh"],
        ["nothing", ""],
      ])("is refused when it is %s", async (_, content) => {
        expect(refusedWith(await send(content))).toEqual(refused("listing.photo_unreadable"))
      })
    })

    describe("a new listing", () => {
      it("is saved step by step, however incomplete", async () => {
        const { status, data } = await world.owner.post(LISTINGS, { title: "Trà" })
        expect(status).toBe(201)
        expect(data.listing).toMatchObject({
          id: expect.stringMatching(/^lst_/),
          product_id: null,
          state: "unpublished",
          on_sale: false,
          open_change: { state: "draft" },
        })
        const url = `${LISTINGS}/${data.listing.id}`
        const label = { origin: "Việt Nam", usage: "Hãm" }
        await world.owner.put(`${url}/draft`, { label, price: 50_000 })
        const saved = await world.owner.put(`${url}/draft`, { label: { origin: "Đà Nẵng" } })
        expect(saved.data.draft).toMatchObject({ price: 50_000, content: { title: "Trà" } })
        expect(saved.data.draft.content.label).toEqual({ origin: "Đà Nẵng" })
        expect(saved.data.hits).toEqual(
          expect.arrayContaining([
            { code: "photo_missing", place: "photos", severity: "blocks", words: null },
          ])
        )
        expect(refusedWith(await world.owner.post(`${url}/submit`))).toEqual(
          refused("listing.rules_block")
        )
      })

      it("waits for staff once it is sent, and shows nobody anything", async () => {
        const { id, sent } = await sendNew(world)
        expect(sent.status).toBe(200)
        expect(sent.data.listing.open_change).toMatchObject({ state: "waiting" })
        const url = `${LISTINGS}/${id}`
        const waiting = refused("listing.change_waiting")
        expect(refusedWith(await world.owner.put(`${url}/draft`, {}))).toEqual(waiting)
        expect(refusedWith(await world.owner.post(`${url}/submit`))).toEqual(waiting)
        const { data } = await world.visitor.get("/store/ocop/products?q=tra%20gung")
        expect(data.products).toEqual([])
      })

      it("is called back and goes on where it was", async () => {
        const { id } = await sendNew(world)
        const url = `${LISTINGS}/${id}`
        const { data } = await world.owner.post(`${url}/withdraw`)
        expect(data.listing.open_change).toBeNull()
        expect(data.draft.content.title).toBe(SAID.title)
        expect(refusedWith(await world.owner.post(`${url}/withdraw`))).toEqual(
          refused("listing.nothing_to_send")
        )
        const again = await world.owner.put(`${url}/draft`, { title: "Trà gừng gió" })
        expect(again.data.draft).toMatchObject({ price: 85_000, content: { label: SAID.label } })
      })

      it("is gone from the list when its draft is thrown away", async () => {
        const { data } = await world.owner.post(LISTINGS, { title: "Nhầm" })
        await world.owner.post(`${LISTINGS}/${data.listing.id}/withdraw`)
        const { data: list } = await world.owner.get(LISTINGS)
        expect(list.listings).toHaveLength(1)
      })

      it.each([
        ["a claim", { description: "Chữa bệnh dạ dày" }],
        ["a phone", { title: "Trà gừng 0912345678" }],
        ["stars", { title: "Trà gừng OCOP 5 sao" }],
        ["no weight", { net_content: null }],
        ["an incomplete label", { label: { origin: "Việt Nam" } }],
        ["no price", { price: null }],
      ])("is not sent with %s", async (_, changes) => {
        const { sent } = await sendNew(world, changes)
        expect(refusedWith(sent)).toEqual(refused("listing.rules_block"))
      })

      it.each([
        ["an unknown field", { stars: 5 }, "request.invalid"],
        ["an unknown kind", { goods_kind: "toys" }, "request.invalid"],
        [
          "a weight of nothing",
          { net_content: { value: 0, unit: "g" } },
          "listing.net_content_unreadable",
        ],
        ["a name without end", { title: "a".repeat(151) }, "listing.text_too_long"],
        [
          "a picture from elsewhere",
          { photos: ["https://example.com/a.jpg"] },
          "listing.photo_unknown",
        ],
        [
          "a register entry of nobody",
          { registered_product_id: "rp_unknown" },
          "registered_product.not_found",
        ],
      ])("does not take %s", async (_, changes, code) => {
        expect(refusedWith(await world.owner.post(LISTINGS, changes))).toEqual(refused(code))
        expect((await world.owner.get(LISTINGS)).data.listings).toHaveLength(1)
      })

      it("takes no picture of another producer", async () => {
        const { data } = await world.stranger.post(PHOTOS, { content: await picture(301, 5) })
        const answer = await world.owner.post(LISTINGS, { photos: [data.photo.url] })
        expect(refusedWith(answer)).toEqual(refused("listing.photo_unknown"))
      })
    })

    describe("a listing on sale", () => {
      const url = () => `${LISTINGS}/${world.tea.id}`

      it("has one open change, whoever saves at the same moment", async () => {
        const save = (title: string) => world.owner.put(`${url()}/draft`, { title })
        const answers = await Promise.all([save("Chè dây một"), save("Chè dây hai")])
        expect(answers.map(({ status }) => status)).toEqual([200, 200])
        const { data } = await world.owner.get(url())
        expect(data.changes).toHaveLength(1)
        expect(data.live.title).toBe("Chè dây")
        expect(data.draft.content.title).toMatch(/^Chè dây (một|hai)$/)
      })

      it("is not sent unchanged, and takes no price by that way", async () => {
        expect(refusedWith(await world.owner.post(`${url()}/submit`))).toEqual(
          refused("listing.nothing_to_send")
        )
        await world.owner.put(`${url()}/draft`, { title: "Chè dây" })
        expect(refusedWith(await world.owner.post(`${url()}/submit`))).toEqual(
          refused("listing.nothing_to_send")
        )
        expect(refusedWith(await world.owner.put(`${url()}/draft`, { price: 5000 }))).toEqual(
          refused("listing.applies_at_once")
        )
      })

      it("is paused and resumed by its producer, for buyers at once", async () => {
        const shown = () => world.visitor.get("/store/ocop/products/che-day")
        const paused = await world.owner.post(`${url()}/pause`)
        expect(paused.data.listing).toMatchObject({ state: "suspended", on_sale: false })
        expect(refusedWith(await shown())).toEqual({ status: 410, code: "product.removed" })
        expect(refusedWith(await world.owner.post(`${url()}/pause`))).toEqual(
          refused("listing.move_not_allowed")
        )
        const resumed = await world.owner.post(`${url()}/resume`)
        expect(resumed.data.listing).toMatchObject({ state: "live", on_sale: true })
        expect((await shown()).status).toBe(200)
      })

      it("is not resumed for a producer that may not sell", async () => {
        await world.owner.post(`${url()}/pause`)
        await changeProducer(getContainer(), world.own, { status: "suspended" })
        expect(refusedWith(await world.owner.post(`${url()}/resume`))).toEqual(
          refused("listing.producer_may_not_sell")
        )
      })
    })
  },
})
