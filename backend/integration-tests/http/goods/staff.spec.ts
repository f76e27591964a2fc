import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { signInStaff } from "../../builders/access"
import { clientOf, refusedWith } from "../../builders/client"
import { refuseEvent } from "../../builders/events"
import { makeListing, type MadeListing } from "../../builders/catalogue"
import { buildWorld, TODAY, type World } from "../catalog/world"

jest.setTimeout(300_000)

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: TODAY },
  testSuite: ({ api, getContainer }) => {
    let world: World
    let staff: ReturnType<typeof clientOf>
    let visitor: ReturnType<typeof clientOf>
    /** Of whose goods nothing is said yet. */
    let gift: MadeListing
    let address: string

    beforeAll(async () => {
      world = await buildWorld(getContainer())
      gift = await makeListing(getContainer(), world, {
        handle: "tra-qua-tang",
        title: "Trà quà tặng",
        producerId: world.cooperative,
        prices: [120_000, 220_000],
      })
      const { headers } = await signInStaff(getContainer(), api as never)
      staff = clientOf(api as never, headers)
      visitor = clientOf(api as never, { "x-publishable-api-key": world.publishableKey })
      address = `/admin/ocop/products/${gift.id}/goods`
    })

    const body = (changes: Record<string, unknown> = {}) => ({
      goods_kind: "food",
      net_contents: gift.variantIds.map((variant_id, at) => ({
        variant_id,
        net_content: { value: [100, 200][at], unit: "g" },
      })),
      harvest_months: [12, 1, 12],
      label: { origin: "Việt Nam", ingredients: "Đảng sâm", lot: null },
      story: "Trồng trên núi <b>Tây Giang</b>.",
      reason: "Theo nhãn chủ thể gửi.",
      ...changes,
    })
    const save = (changes?: Record<string, unknown>, url = address) => staff.put(url, body(changes))
    const shown = async () => (await visitor.get("/store/ocop/products/tra-qua-tang")).data.product

    it("knows nothing of goods nobody entered", async () => {
      const { data } = await staff.get(address)
      expect(data).toEqual({ product_id: gift.id, goods: null, changes: [] })
      expect(await shown()).toMatchObject({ goods: null, unit_price: null })
    })

    it("keeps what staff say, with trail, and shows it at once", async () => {
      const { status, data } = await save()
      expect(status).toBe(200)
      expect(Object.keys(data).sort()).toEqual(["changes", "goods", "product_id"])
      expect(data.goods).toEqual({
        goods_kind: "food",
        harvest_months: [1, 12],
        label: { origin: "Việt Nam", ingredients: "Đảng sâm" },
        missing_label_fields: ["usage", "storage", "warnings"],
        story: "Trồng trên núi <b>Tây Giang</b>.",
        illustrative: false,
        net_contents: expect.arrayContaining(body().net_contents),
      })
      expect(data.changes).toMatchObject([
        { action: "created", actor_name: "Nguyễn Thu", reason: body().reason, before: null },
      ])
    })

    it("gives the product page its goods and prices of a kilogram", async () => {
      await save()
      const product = await shown()
      const { net_contents: _, ...goods } = (await staff.get(address)).data.goods
      expect(product.goods).toEqual(goods)
      expect(product.unit_price).toEqual({ amount: 1_200_000, per: "kg" })
      expect(product.variants).toMatchObject([
        { net_content: { value: 100, unit: "g" }, unit_price: { amount: 1_200_000, per: "kg" } },
        { net_content: { value: 200, unit: "g" }, unit_price: { amount: 1_100_000, per: "kg" } },
      ])
    })

    it("gives the card in the listing its price of a kilogram before staff have their answer", async () => {
      await save()
      const { data } = await visitor.get("/store/ocop/products?q=qua%20tang")
      expect(data.products[0]).toMatchObject({ unit_price: { amount: 1_200_000, per: "kg" } })
    })

    it("changes nothing the second time", async () => {
      const once = await save()
      expect((await save()).data).toEqual(once.data)
    })

    it("replaces the whole, with what was before", async () => {
      await save()
      const { data } = await save({ goods_kind: "drink", net_contents: [], story: null, label: {} })
      expect(data.goods).toMatchObject({
        goods_kind: "drink",
        net_contents: [],
        label: {},
        story: null,
      })
      expect(data.changes[1]).toMatchObject({
        action: "updated",
        before: { goods_kind: "food" },
        after: { goods_kind: "drink", label: {} },
      })
      expect(await shown()).toMatchObject({ unit_price: null })
    })

    it("keeps one row when two save at once", async () => {
      const answers = await Promise.all([save(), save({ story: null })])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      expect((await staff.get(address)).data.changes).toHaveLength(2)
    })

    it.each([
      ["an unknown kind", { goods_kind: "toys" }],
      ["month 13", { harvest_months: [13] }],
      ["an unknown label field", { label: { colour: "red" } }],
      ["no reason", { reason: " " }],
      ["an unknown key", { illustrative: true }],
      [
        "nothing in the pack",
        { net_contents: [{ variant_id: "v", net_content: { value: 0, unit: "g" } }] },
      ],
      ["a story without end", { story: "a".repeat(10_001) }],
    ])("refuses %s", async (_, changes) => {
      expect(refusedWith(await save(changes))).toEqual({ status: 400, code: "request.invalid" })
      expect((await staff.get(address)).data.goods).toBeNull()
    })

    it("refuses a pack of another product", async () => {
      const [variant_id] = world.products.honey.variantIds
      const net_contents = [{ variant_id, net_content: { value: 1, unit: "g" } }]
      const code = "goods.variant_unknown"
      expect(refusedWith(await save({ net_contents }))).toEqual({ status: 400, code })
    })

    it("does not know a product nobody made", async () => {
      const url = "/admin/ocop/products/prod_unknown/goods"
      const unknown = { status: 404, code: "product.not_found" }
      expect(refusedWith(await staff.get(url))).toEqual(unknown)
      expect(refusedWith(await save({ net_contents: [] }, url))).toEqual(unknown)
    })

    it("lets nobody else in", async () => {
      const anonymous = clientOf(api as never)
      for (const client of [anonymous, visitor]) {
        expect((await client.get(address)).status).toBe(401)
        expect((await client.put(address, body())).status).toBe(401)
      }
    })

    it("takes all back when a later step fails", async () => {
      await save()
      const before = (await staff.get(address)).data
      const emit = refuseEvent(getContainer(), "ocop.goods.changed")
      const failed = await save({ story: null })
      emit.mockRestore()
      expect(failed.status).toBe(500)
      expect((await staff.get(address)).data).toEqual(before)
    })
  },
})
