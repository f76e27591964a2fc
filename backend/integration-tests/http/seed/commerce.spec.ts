import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { clientOf } from "../../builders/client"
import { contents, readAll, runSeed, STAFF } from "./world"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    beforeAll(() => runSeed(getContainer(), "commerce"), 120_000)

    afterAll(() => {
      delete process.env.OCOP_TODAY
    })

    it("gives an operator communes and a shop without goods, and no demonstration notice", async () => {
      const { data } = await clientOf(api).get("/ocop/settings")
      expect(data).toMatchObject({ demo_data: false, currency_code: "vnd" })
      const container = getContainer()
      expect(await readAll(container, "ocop_commune", ["code"])).toHaveLength(3321)
      for (const entity of ["product", "ocop_producer", "ocop_certificate"])
        expect(await readAll(container, entity, ["id"])).toEqual([])
    })

    it("lets staff in", async () => {
      const { status } = await clientOf(api).post("/auth/user/emailpass", STAFF)
      expect(status).toBe(200)
    })

    it("changes nothing the second time", async () => {
      const before = await contents(getContainer())
      await runSeed(getContainer(), "commerce")
      expect(await contents(getContainer())).toEqual(before)
    })

    it("does nothing at all when told so", async () => {
      const before = await contents(getContainer())
      await runSeed(getContainer(), "none")
      expect(await contents(getContainer())).toEqual(before)
    })
  },
})
