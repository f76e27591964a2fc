import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { clientOf, refusedWith } from "../../builders/client"
import { A_XAN, buildWorld, HOI_AN, HUNG_SON, TODAY, type World } from "./world"

jest.setTimeout(240_000)

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: TODAY },
  testSuite: ({ api, getContainer }) => {
    let world: World
    let visitor: ReturnType<typeof clientOf>

    beforeAll(async () => {
      world = await buildWorld(getContainer())
      visitor = clientOf(api as never, { "x-publishable-api-key": world.publishableKey })
    })

    afterEach(() => {
      process.env.OCOP_TODAY = TODAY
    })

    const list = async (query = "") => (await visitor.get(`/store/ocop/products${query}`)).data
    const handles = async (query = "") =>
      (await list(query)).products.map(({ handle }: { handle: string }) => handle)
    const counts = (values: { value: string; count: number }[]) =>
      Object.fromEntries(values.map(({ value, count }) => [value, count]))

    it("lists what is published here by an active producer, newest certificate first", async () => {
      const { products, count, sort, fuzzy } = await list()
      expect({ count, sort, fuzzy }).toEqual({
        count: 6,
        sort: "newest_certificate",
        fuzzy: false,
      })
      expect(products.map(({ handle }: { handle: string }) => handle)).toEqual([
        "nuoc-mam-nam-o",
        "mat-ong-rung-ra-zeh",
        "tra-dang-sam-tay-giang",
        "banh-trang-dai-loc",
        "ca-phe-nam-giang",
        "ca-tra-kho",
      ])
    })

    void [world!, HOI_AN, HUNG_SON, A_XAN, refusedWith, handles, counts]
  },
})
