import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { clientOf, refusedWith } from "../../builders/client"
import { buildWorld, HOI_AN, HUNG_SON, TODAY, type World } from "./world"

jest.setTimeout(300_000)

interface Suggestions {
  products: { handle: string; title: string }[]
  producers: { handle: string; name: string }[]
  communes: { code: string; name: string; matched_former_name: string | null }[]
  districts: { slug: string; name: string }[]
  fuzzy: boolean
}

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: TODAY },
  testSuite: ({ api, getContainer }) => {
    let world: World
    let visitor: ReturnType<typeof clientOf>

    beforeAll(async () => {
      world = await buildWorld(getContainer())
      visitor = clientOf(api as never, { "x-publishable-api-key": world.publishableKey })
    })

    const ask = (q: string) => visitor.get(`/store/ocop/suggestions?q=${encodeURIComponent(q)}`)
    const suggest = async (q: string): Promise<Suggestions> => (await ask(q)).data
    const handles = async (q: string) => (await suggest(q)).products.map(({ handle }) => handle)

    it("answers products, producers, communes and districts in exactly these keys", async () => {
      expect(await suggest("tây giang")).toEqual({
        products: [{ handle: "tra-dang-sam-tay-giang", title: "Trà đảng sâm Tây Giang" }],
        producers: [],
        communes: [],
        districts: [{ slug: "tay-giang", name: "Huyện Tây Giang", product_count: 2 }],
        fuzzy: false,
      })
    })

    it.each([
      ["mat", ["mat-ong-rung-ra-zeh"]],
      ["mật on", ["mat-ong-rung-ra-zeh"]],
      ["ong mat", ["mat-ong-rung-ra-zeh"]],
      ["NUOC MẮM n", ["nuoc-mam-nam-o"]],
      ["trà", ["tra-dang-sam-tay-giang", "ca-tra-kho", "banh-trang-dai-loc"]],
      ["tra", ["ca-tra-kho", "tra-dang-sam-tay-giang", "banh-trang-dai-loc"]],
      ["ban nhap", []],
    ])("%j may be going to mean %j", async (q, expected) => {
      expect(await handles(q)).toEqual(expected)
    })

    it.each([
      ["nuoc mamm", "nuoc-mam-nam-o"],
      ["mat onh", "mat-ong-rung-ra-zeh"],
    ])("%j is taken for %s", async (q, handle) => {
      const { products, fuzzy } = await suggest(q)
      expect([products[0]?.handle, fuzzy]).toEqual([handle, true])
    })

    it("knows producers who are active", async () => {
      expect((await suggest("phố hộ")).producers).toEqual([
        { handle: "cong-ty-pho-hoi", name: "Công ty Phố Hội" },
      ])
      expect((await suggest("tạm ngừng")).producers).toEqual([])
    })

    it("leads from the old name of a commune to the commune of today", async () => {
      expect((await suggest("a xan")).communes).toEqual([
        { code: HUNG_SON, name: "Xã Hùng Sơn", matched_former_name: "Xã A Xan", product_count: 2 },
      ])
      expect((await suggest("hoi an")).communes[0]).toEqual({
        code: HOI_AN,
        name: "Phường Hội An",
        matched_former_name: null,
        product_count: 4,
      })
    })

    it("is silent about places without products, unless their old name was typed", async () => {
      expect((await suggest("nam giang")).districts).toEqual([])
      expect((await suggest("duy thu")).communes).toEqual([
        { code: "20611", name: "Xã Thu Bồn", matched_former_name: "Xã Duy Thu", product_count: 0 },
      ])
      expect((await suggest("thu bon")).communes).toEqual([])
    })

    it.each([
      "",
      "t",
      " ",
      "🍵",
      "%",
      "_",
      "\\",
      "'; drop table product; --",
      "xyzzy",
      "a\0b",
      "&|!():*",
    ])("%j suggests nothing", async (q) => {
      const answer = await ask(q)
      const nothing = { products: [], producers: [], communes: [], districts: [], fuzzy: false }
      expect(answer).toMatchObject({ status: 200, data: nothing })
    })

    it("never says more than eight things", async () => {
      for (const q of ["tr", "ca", "xa", "ra", "na"]) {
        const { fuzzy: _, ...lists } = await suggest(q)
        expect(Object.values(lists).flat().length).toBeLessThanOrEqual(8)
      }
    })

    it.each([
      [`q=${"a".repeat(10_000)}`, "request.query_too_long"],
      ["q[a]=b", "request.filter_malformed"],
    ])("refuses %.20s", async (query, code) => {
      const answer = await visitor.get(`/store/ocop/suggestions?${query}`)
      expect(refusedWith(answer)).toEqual({ status: 400, code })
    })

    it("needs the shop's key", async () => {
      expect((await clientOf(api as never).get("/store/ocop/suggestions?q=tra")).status).toBe(400)
    })

    describe("did you mean", () => {
      it.each([
        ["nuoc mamm", "nước mắm"],
        ["mat onh rung", "mật ong rừng"],
        ["tra dag sam", "trà đảng sâm"],
        ["hop tac xa ra zehh", "hợp tác xã ra zéh"],
        ["nuoc mam", null],
        ["xyzzy", null],
      ])("%j was meant as %j", async (q, suggestion) => {
        const { data } = await visitor.get(`/store/ocop/products?q=${encodeURIComponent(q)}`)
        expect(data.suggestion).toBe(suggestion)
      })

      it("whatever is filtered away", async () => {
        const { data } = await visitor.get("/store/ocop/products?q=nuoc%20mamm&stars=3")
        expect(data).toMatchObject({ count: 0, suggestion: "nước mắm" })
      })
    })
  },
})
