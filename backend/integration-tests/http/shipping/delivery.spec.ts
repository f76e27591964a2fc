import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { clientOf, refusedWith } from "../../builders/client"
import { buildWorld, HOI_AN, HUNG_SON, TODAY, type World } from "../catalog/world"

jest.setTimeout(300_000)

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: TODAY },
  testSuite: ({ api, getContainer }) => {
    let world: World
    let visitor: ReturnType<typeof clientOf>

    beforeAll(async () => {
      world = await buildWorld(getContainer())
      visitor = clientOf(api as never, { "x-publishable-api-key": world.publishableKey })
    })

    const ask = (query: string, handle = "tra-dang-sam-tay-giang") =>
      visitor.get(`/store/ocop/products/${handle}/delivery?${query}`)

    it("says days and fee to a commune of the same province", async () => {
      const { status, data } = await ask(`commune=${HOI_AN}`)
      expect(status).toBe(200)
      expect(data).toEqual({
        to: expect.objectContaining({
          code: HOI_AN,
          province: { code: "48", name: "Thành phố Đà Nẵng" },
        }),
        estimate: { zone: "same_province", least: 2, most: 3, published_on: "2026-07-01" },
        fee: 30_000,
      })
    })

    it.each([
      [HUNG_SON, "same_commune"],
      ["00004", "country"],
      ["20333", "island"],
    ])("to %s is %s", async (commune, zone) => {
      expect((await ask(`commune=${commune}`)).data.estimate.zone).toBe(zone)
    })

    it.each([
      ["commune=99999", 404, "commune.not_found"],
      ["commune=x", 400, "request.filter_malformed"],
      ["commune=%00", 400, "request.filter_malformed"],
      ["", 400, "request.filter_malformed"],
    ])("refuses '%s'", async (query, status, code) => {
      expect(refusedWith(await ask(query))).toEqual({ status, code })
    })

    it.each(["ban-nhap", "tam-ngung", "khong-chu-the", "kenh-khac", "nobody", "%00"])(
      "brings nothing of %s",
      async (handle) => {
        const answer = await ask(`commune=${HOI_AN}`, handle)
        expect(refusedWith(answer)).toEqual({ status: 404, code: "product.not_found" })
      }
    )
  },
})
