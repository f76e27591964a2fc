import { loadLocalityWorkflow } from "@ocop/rating/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { publishableHeaders, signInStaff } from "../../builders/access"
import { clientOf, refusedWith } from "../../builders/client"

jest.setTimeout(300_000)

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: "2026-11-23" },
  testSuite: ({ api, getContainer }) => {
    let visitor: ReturnType<typeof clientOf>
    let staff: ReturnType<typeof clientOf>

    beforeAll(async () => {
      await loadLocalityWorkflow(getContainer()).run()
      visitor = clientOf(api as never, await publishableHeaders(getContainer()))
      staff = clientOf(api as never, (await signInStaff(getContainer(), api as never)).headers)
    })

    const read = async (url: string) => (await visitor.get(`/store/ocop${url}`)).data
    const search = async (q: string, rest = "") =>
      read(`/communes?q=${encodeURIComponent(q)}${rest}`)

    it.each([
      ["Hùng Sơn", "20443", null],
      ["hung son", "20443", null],
      ["xa tay giang", "20455", null],
      ["A Xan", "20443", "Xã A Xan"],
      ["a xan", "20443", "Xã A Xan"],
      ["Duy Thu", "20611", "Xã Duy Thu"],
    ])("%s leads to %s", async (q, code, matched_former_name) => {
      const { communes } = await search(q, "&province=48")
      expect(communes[0]).toMatchObject({ code, matched_former_name })
    })

    it.each([
      ["tay giag", "20455", null],
      ["Hùng Sonn", "20443", null],
      ["Duy Thuu", "20611", "Xã Duy Thu"],
    ])("%s, with a typo, leads to %s", async (q, code, matched_former_name) => {
      const { communes } = await search(q, "&province=48")
      expect(communes).toContainEqual(expect.objectContaining({ code, matched_former_name }))
    })

    it("an old commune is told from its namesakes by its district and province", async () => {
      const { communes, count } = await search("Duy Thu, Duy Xuyên, Quảng Nam")
      expect(count).toBe(1)
      expect(communes[0]).toMatchObject({
        code: "20611",
        matched_former_name: "Xã Duy Thu",
        matched_former_place: "Huyện Duy Xuyên, Tỉnh Quảng Nam",
      })
      expect((await search("Duy Thu, Tây Giang")).communes).toEqual([])
    })

    it("an old district leads to all communes on its ground", async () => {
      const { communes } = await search("Huyện Tây Giang")
      expect(communes.length).toBeGreaterThan(2)
      for (const commune of communes)
        expect(commune).toMatchObject({
          province: { code: "48" },
          matched_former_name: "Huyện Tây Giang",
        })
    })

    it("an old district lists its old communes with what became of each", async () => {
      const { communes } = await read("/former-communes?district=hoa-vang")
      const split = communes.find(
        ({ former }: { former: { name: string } }) => former.name === "Xã Hòa Liên"
      )
      expect(split.successors.map(({ code }: { code: string }) => code).sort()).toEqual([
        "20194",
        "20197",
      ])
      const names = communes.map(({ former }: { former: { name: string } }) => former.name)
      expect(new Set(names).size).toBe(names.length)
      expect((await read("/former-communes?district=nowhere")).communes).toEqual([])
    })

    it("refuses a district key that cannot be one", async () => {
      const answer = await visitor.get("/store/ocop/former-communes?district=Tây%20Giang")
      expect(refusedWith(answer)).toEqual({ status: 400, code: "request.filter_malformed" })
    })

    it("a divided commune leads to both that took it over", async () => {
      const { communes, count } = await search("Hòa Liên")
      expect(count).toBe(2)
      expect(communes.map(({ code }: { code: string }) => code).sort()).toEqual(["20194", "20197"])
    })

    it("keeps to a province and to the number asked, and counts all", async () => {
      const { communes, count } = await read("/communes?province=48&limit=5")
      expect(communes).toHaveLength(5)
      expect(count).toBe(94)
      const all = await read("/communes?province=48&limit=400")
      expect(all.communes).toHaveLength(94)
      expect((await read("/communes?province=00")).communes).toEqual([])
    })

    it.each(["%", "_", "🍵", "\\", "a\0b", "nobody lives here"])("%j is no commune", async (q) => {
      expect(await search(q)).toEqual({ communes: [], count: 0 })
    })

    it("finds names with an apostrophe", async () => {
      expect((await search("Ch'ơm")).communes[0]).toMatchObject({
        code: "20443",
        matched_former_name: "Xã Ch'ơm",
      })
    })

    it.each([
      ["province=abc", "request.filter_malformed"],
      ["limit=401", "request.filter_malformed"],
      [`q=${"a".repeat(10_000)}`, "request.query_too_long"],
    ])("refuses %.20s", async (query, code) => {
      const answer = await visitor.get(`/store/ocop/communes?${query}`)
      expect(refusedWith(answer)).toEqual({ status: 400, code })
    })

    it("gives the successors of an old unit", async () => {
      expect(await read("/former-communes/20602")).toMatchObject({
        former: { name: "Xã Duy Thu", district: { slug: "duy-xuyen" } },
        successors: [{ code: "20611" }],
      })
      const answer = await visitor.get("/store/ocop/former-communes/99999")
      expect(refusedWith(answer)).toEqual({ status: 404, code: "commune.not_found" })
    })

    it("lists provinces and old districts in Vietnamese order", async () => {
      const { provinces } = await read("/provinces")
      expect(provinces).toHaveLength(34)
      expect(provinces[0].name).toBe("Tỉnh An Giang")
      const { districts } = await read("/districts")
      const slugs = districts.map(({ slug }: { slug: string }) => slug)
      expect(slugs).toEqual(expect.arrayContaining(["tay-giang", "hoa-vang", "duy-xuyen"]))
      expect(slugs.indexOf("dong-giang")).toBeGreaterThan(slugs.indexOf("cam-le"))
      expect(slugs.indexOf("tay-giang")).toBeGreaterThan(slugs.indexOf("nam-giang"))
    })

    it("serves staff the same search, and nobody else", async () => {
      const answer = await staff.get("/admin/ocop/communes?q=hung%20son&province=48")
      expect(answer.data.communes[0]).toMatchObject({ code: "20443" })
      expect((await clientOf(api as never).get("/admin/ocop/communes")).status).toBe(401)
    })
  },
})
