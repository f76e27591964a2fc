import { ProductStatus } from "@medusajs/framework/utils"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { changeProducer, makeCertificate } from "../../builders/catalogue"
import { clientOf } from "../../builders/client"
import { buildWorld, TODAY, type World } from "./world"

jest.setTimeout(300_000)

const PHOTOS = ["1", "2", "3", "4", "5"].map((name) => `https://anh.example/goi-${name}.jpg`)
const OLD_CODE = "48-20443-01-2020"

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: TODAY },
  testSuite: ({ api, getContainer }) => {
    let world: World
    let visitor: ReturnType<typeof clientOf>
    let id: string

    const change = (changes: object) =>
      updateProductsWorkflow(getContainer()).run({
        input: { selector: { id: world.products.tea.id }, update: changes },
      })

    beforeAll(async () => {
      world = await buildWorld(getContainer())
      visitor = clientOf(api as never, { "x-publishable-api-key": world.publishableKey })
      const { certificateIds, registeredProductId } = world.products.tea
      id = certificateIds[0] as string
      const keys = {
        registered_product_id: registeredProductId as string,
        producer_id: world.cooperative,
      }
      const expired = { stars: 3, first_day: "2020-01-01", last_day: "2022-12-31" }
      await makeCertificate(getContainer(), keys, { ...expired, product_code: OLD_CODE })
      await change({ thumbnail: PHOTOS[0], images: PHOTOS.map((url) => ({ url })) })
    })

    const read = async (path: string) => (await visitor.get(`/store/ocop${path}`)).data
    const photos = async () => (await read(`/register/${id}`)).pack_photos

    it("are those of the product's page, whatever way its certificate is asked for", async () => {
      const { signed_code, pack_photos } = await read(`/register/${id}`)
      expect(pack_photos).toEqual(PHOTOS.slice(0, 4))
      const signed = await read(`/verify/signed?code=${encodeURIComponent(signed_code)}`)
      expect(signed).toMatchObject({ entry: { id }, pack_photos })
    })

    it("come with a certificate that has ended, too, which says that it has", async () => {
      const { entries, pack_photos } = await read(`/verify?code=${OLD_CODE}`)
      expect(entries).toMatchObject([{ state: "expired", stars: null }])
      expect(pack_photos).toEqual(PHOTOS.slice(0, 4))
    })

    it("are none of a product that has none", async () => {
      const [certificate] = world.products.sauce.certificateIds
      expect((await read(`/register/${certificate}`)).pack_photos).toEqual([])
    })

    it("go with the page: withdrawn, of a suspended producer, or in no channel of the shop", async () => {
      await change({ status: ProductStatus.DRAFT })
      expect(await photos()).toEqual([])
      await change({ status: ProductStatus.PUBLISHED })
      await changeProducer(getContainer(), world.cooperative, { status: "suspended" })
      expect(await photos()).toEqual([])
      await changeProducer(getContainer(), world.cooperative, { status: "active" })
      await change({ sales_channels: [] })
      expect(await photos()).toEqual([])
    })
  },
})
