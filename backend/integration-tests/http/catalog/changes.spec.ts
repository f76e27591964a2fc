import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import { PRODUCER_CHANGED, rebuildCatalogueWorkflow } from "@ocop/rating/workflows"
import { signInStaff } from "../../builders/access"
import { changeProducer, inventoryItemOf } from "../../builders/catalogue"
import { clientOf } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { decisionBody, revocationBody } from "../../builders/register"
import { buildWorld, TODAY, type World } from "./world"

jest.setTimeout(300_000)

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: TODAY },
  testSuite: ({ api, getContainer }) => {
    let world: World
    let visitor: ReturnType<typeof clientOf>
    let staff: ReturnType<typeof clientOf>

    beforeAll(async () => {
      world = await buildWorld(getContainer())
      visitor = clientOf(api as never, { "x-publishable-api-key": world.publishableKey })
      staff = clientOf(api as never, (await signInStaff(getContainer(), api as never)).headers)
    })

    const list = async (query = "") => (await visitor.get(`/store/ocop/products${query}`)).data
    const handles = async (query = "") =>
      (await list(query)).products.map(({ handle }: { handle: string }) => handle)
    const card = async (handle: string) =>
      (await list()).products.find((product: { handle: string }) => product.handle === handle)
    const stars = async () =>
      Object.fromEntries(
        (await list()).facets.stars.map(({ value, count }: { value: string; count: number }) => [
          value,
          count,
        ])
      )

    it("a revoked star is gone from list, filter, facets, product and verification at once", async () => {
      const { tea } = world.products
      const [id] = tea.certificateIds
      const answer = await staff.post(
        `/admin/ocop/certificates/${id}/revoke`,
        revocationBody({ revoked_on: TODAY })
      )
      expect(answer.status).toBe(200)
      expect(await handles("?stars=4")).toEqual(["nuoc-mam-nam-o"])
      expect(await stars()).toEqual({ 3: 1, 4: 1 })
      expect((await card("tra-dang-sam-tay-giang")).badge).toMatchObject({
        state: "revoked",
        stars: null,
      })
      const { product } = (await visitor.get("/store/ocop/products/tra-dang-sam-tay-giang")).data
      expect(product.certificate).toMatchObject({ state: "revoked", stars: null })
      const { entry } = (await visitor.get(`/store/ocop/register/${id}`)).data
      expect(entry).toMatchObject({ state: "revoked", stars: null })
    })

    it("a newly issued star is there at once", async () => {
      const { coffee } = world.products
      const answer = await staff.post(
        "/admin/ocop/certificates",
        decisionBody(coffee.registeredProductId as string, { product_code: null })
      )
      expect(answer.status).toBe(201)
      expect(await handles("?stars=4&q=ca%20phe")).toEqual(["ca-phe-nam-giang"])
      expect(await stars()).toEqual({ 3: 1, 4: 3 })
    })

    it("a price follows the variant", async () => {
      const { id, variantIds } = world.products.sauce
      const answer = await staff.post(`/admin/products/${id}/variants/${variantIds[0]}`, {
        prices: [{ currency_code: "vnd", amount: 33_000 }],
      })
      expect(answer.status).toBe(200)
      await eventually(async () => (await card("nuoc-mam-nam-o")).price, 33_000)
      expect(await handles("?price_max=33000")).toEqual(["nuoc-mam-nam-o"])
    })

    it("a price follows a price list", async () => {
      const answer = await staff.post("/admin/price-lists", {
        title: "Ngày hội",
        description: "Giá ngày hội",
        type: "sale",
        status: "active",
        prices: [
          { variant_id: world.products.sauce.variantIds[0], currency_code: "vnd", amount: 70_000 },
        ],
      })
      expect(answer.status).toBe(200)
      await eventually(async () => (await card("nuoc-mam-nam-o")).price, 70_000)
    })

    it("stock follows the shelf and the reservations", async () => {
      const item = await inventoryItemOf(
        getContainer(),
        world.products.honey.variantIds[0] as string
      )
      const inStock = async () => (await card("mat-ong-rung-ra-zeh")).in_stock
      expect(await inStock()).toBe(true)
      await staff.post("/admin/reservations", {
        inventory_item_id: item,
        location_id: world.stockLocationId,
        quantity: 1,
      })
      await eventually(inStock, false)
      await staff.post(`/admin/inventory-items/${item}/location-levels/${world.stockLocationId}`, {
        stocked_quantity: 5,
      })
      await eventually(inStock, true)
    })

    it("a title, a withdrawal and a deletion are followed", async () => {
      const { cake, sauce, catfish } = world.products
      await staff.post(`/admin/products/${cake.id}`, { title: "Bánh đa Đại Lộc" })
      await eventually(() => handles("?q=banh%20da"), ["banh-trang-dai-loc"])
      await staff.post(`/admin/products/${sauce.id}`, { status: "draft" })
      await eventually(() => handles("?q=nuoc%20mam%20nam%20o"), [])
      await staff.post(`/admin/products/${catfish.id}`, { sales_channels: [] })
      await eventually(() => handles("?q=kho%20ca%20tra"), [])
    })

    it("a product taken out of the channel from the channel's side is gone, put back is there", async () => {
      const answer = await staff.post(`/admin/sales-channels/${world.salesChannelId}/products`, {
        remove: [world.products.cake.id],
      })
      expect(answer.status).toBe(200)
      await eventually(() => handles("?q=banh%20trang"), [])
      await staff.post(`/admin/sales-channels/${world.salesChannelId}/products`, {
        add: [world.products.cake.id],
      })
      await eventually(() => handles("?q=banh%20trang"), ["banh-trang-dai-loc"])
    })

    it("a suspended producer takes all products along", async () => {
      await changeProducer(getContainer(), world.cooperative, { status: "suspended" })
      await getContainer()
        .resolve(Modules.EVENT_BUS)
        .emit({ name: PRODUCER_CHANGED, data: { id: world.cooperative } })
      await eventually(() => handles("?producer=htx-ra-zeh"), [])
    })

    it("a rebuild changes nothing that was right and finds what nobody told", async () => {
      const before = await list()
      await changeProducer(getContainer(), world.company, { name: "Công ty Phố Cổ" })
      await rebuildCatalogueWorkflow(getContainer()).run()
      const after = await list()
      expect(after.count).toBe(before.count)
      expect(after.facets).toEqual(before.facets)
      expect((await card("nuoc-mam-nam-o")).producer.name).toBe("Công ty Phố Cổ")
    })
  },
})
