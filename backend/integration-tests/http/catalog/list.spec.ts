import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { clientOf, refusedWith } from "../../builders/client"
import { buildWorld, HOI_AN, HUNG_SON, TODAY, type World } from "./world"

jest.setTimeout(300_000)

interface Counted {
  value: string
  count: number
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

    afterEach(() => {
      process.env.OCOP_TODAY = TODAY
    })

    const list = async (query = "") => (await visitor.get(`/store/ocop/products${query}`)).data
    const handles = async (query = "") =>
      (await list(query)).products.map(({ handle }: { handle: string }) => handle)
    const counts = (values: Counted[]) =>
      Object.fromEntries(values.map(({ value, count }) => [value, count]))

    describe("listing", () => {
      it("has what is published here by an active producer, newest certificate first", async () => {
        const { count, sort, fuzzy, page, per_page } = await list()
        expect({ count, sort, fuzzy, page, per_page }).toEqual({
          count: 6,
          sort: "newest_certificate",
          fuzzy: false,
          page: 1,
          per_page: 24,
        })
        expect(await handles()).toEqual([
          "nuoc-mam-nam-o",
          "mat-ong-rung-ra-zeh",
          "tra-dang-sam-tay-giang",
          "banh-trang-dai-loc",
          "ca-phe-nam-giang",
          "ca-tra-kho",
        ])
      })

      it("gives a card whole: producer, place of today and as remembered, badge, lowest price", async () => {
        const { products } = await list("?q=dang%20sam")
        expect(products).toEqual([
          {
            id: world.products.tea.id,
            handle: "tra-dang-sam-tay-giang",
            title: "Trà đảng sâm Tây Giang",
            thumbnail: null,
            product_set: 12,
            producer: {
              id: world.cooperative,
              handle: "htx-ra-zeh",
              name: "Hợp tác xã Ra Zéh",
              kind: "cooperative",
            },
            origin: {
              commune: {
                code: HUNG_SON,
                name: "Xã Hùng Sơn",
                type: "commune",
                province: { code: "48", name: "Thành phố Đà Nẵng" },
              },
              former: {
                code: "20443",
                name: "Xã A Xan",
                type: "commune",
                district: { slug: "tay-giang", name: "Huyện Tây Giang" },
                province_name: "Tỉnh Quảng Nam",
                valid_to: "2025-06-30",
              },
            },
            badge: {
              certificate_id: world.products.tea.certificateIds[0],
              state: "valid",
              stars: 4,
              first_day: "2026-06-30",
              last_day: "2029-06-29",
              in_force_until: "2029-06-29",
            },
            price: 120_000,
            unit_price: null,
            in_stock: true,
            season: [4, 5, 11],
          },
        ])
      })

      it("shows an expired certificate as such and never its stars", async () => {
        const [coffee] = (await list("?q=ca%20phe")).products
        expect(coffee.badge).toMatchObject({ state: "expired", stars: null })
      })

      it("answers without a cookie and needs the shop's key", async () => {
        const answer = await (
          api as never as { get(url: string, options: object): Promise<any> }
        ).get("/store/ocop/products", {
          headers: { "x-publishable-api-key": world.publishableKey },
        })
        expect(answer.headers["set-cookie"]).toBeUndefined()
        expect((await clientOf(api as never).get("/store/ocop/products")).status).toBe(400)
      })
    })

    describe("facets", () => {
      it("count everything there is", async () => {
        const { facets } = await list()
        expect(counts(facets.stars)).toEqual({ 3: 1, 4: 2 })
        expect(counts(facets.certified)).toEqual({ true: 3, false: 3 })
        expect(counts(facets.producer_kind)).toEqual({ cooperative: 2, sme: 4 })
        expect(counts(facets.sector)).toEqual({ food: 5 })
        expect(counts(facets.set)).toEqual({ 4: 1, 8: 1, 9: 1, 12: 1, 13: 1 })
        expect(counts(facets.in_stock)).toEqual({ true: 5, false: 1 })
        expect(facets.season).toEqual([
          { value: "3", count: 1 },
          { value: "4", count: 2 },
          { value: "5", count: 2 },
          { value: "11", count: 1 },
        ])
        expect(facets.district).toEqual([
          { value: "tay-giang", count: 2, label: "Huyện Tây Giang" },
        ])
        expect(facets.commune).toEqual([
          { value: HOI_AN, count: 4, label: "Phường Hội An" },
          { value: HUNG_SON, count: 2, label: "Xã Hùng Sơn" },
        ])
        expect(facets.price).toEqual({ min: 40_000, max: 150_000 })
      })

      it("are each counted under all filters but their own", async () => {
        const { facets, count } = await list("?stars=4&producer_kind=cooperative&price_max=100000")
        expect(count).toBe(0)
        expect(counts(facets.stars)).toEqual({ 3: 1 })
        expect(counts(facets.producer_kind)).toEqual({ sme: 1 })
        expect(facets.price).toEqual({ min: 120_000, max: 120_000 })
        expect(counts(facets.in_stock)).toEqual({})
      })

      it("of months count under all filters but their own", async () => {
        const { facets } = await list("?season=11&stars=3")
        expect(counts(facets.season)).toEqual({ 3: 1, 4: 1, 5: 1 })
        expect(counts(facets.stars)).toEqual({ 4: 1 })
      })

      it("follow the words", async () => {
        const { facets } = await list("?q=mat%20ong")
        expect(counts(facets.stars)).toEqual({ 3: 1 })
        expect(counts(facets.commune)).toEqual({ [HUNG_SON]: 1 })
      })
    })

    describe("filters", () => {
      it.each([
        ["stars=3", ["mat-ong-rung-ra-zeh"]],
        ["stars=3,4", ["nuoc-mam-nam-o", "mat-ong-rung-ra-zeh", "tra-dang-sam-tay-giang"]],
        ["stars=5", []],
        ["producer_kind=cooperative", ["mat-ong-rung-ra-zeh", "tra-dang-sam-tay-giang"]],
        [`commune=${HUNG_SON}&stars=4`, ["tra-dang-sam-tay-giang"]],
        ["district=tay-giang", ["mat-ong-rung-ra-zeh", "tra-dang-sam-tay-giang"]],
        ["district=khong-co", []],
        ["set=9,13", ["nuoc-mam-nam-o", "ca-phe-nam-giang"]],
        ["sector=beverage", []],
        ["producer=htx-ra-zeh", ["mat-ong-rung-ra-zeh", "tra-dang-sam-tay-giang"]],
        ["season=3", ["mat-ong-rung-ra-zeh"]],
        ["season=3,11", ["mat-ong-rung-ra-zeh", "tra-dang-sam-tay-giang"]],
        ["season=4&stars=4", ["tra-dang-sam-tay-giang"]],
        ["season=12", []],
        ["producer=nobody", []],
        ["price_min=100000", ["tra-dang-sam-tay-giang", "ca-phe-nam-giang"]],
        ["price_min=60000&price_max=80000", ["nuoc-mam-nam-o", "ca-tra-kho"]],
        ["in_stock=true&price_max=60000", ["ca-tra-kho"]],
        ["in_stock=0", ["banh-trang-dai-loc"]],
        ["certified=1", ["nuoc-mam-nam-o", "mat-ong-rung-ra-zeh", "tra-dang-sam-tay-giang"]],
        ["certified=false", ["banh-trang-dai-loc", "ca-phe-nam-giang", "ca-tra-kho"]],
        ["q=tra&stars=4&producer_kind=cooperative&district=tay-giang", ["tra-dang-sam-tay-giang"]],
      ])("%s", async (query, expected) => {
        const { products, count } = await list(`?${query}`)
        expect(products.map(({ handle }: { handle: string }) => handle)).toEqual(expected)
        expect(count).toBe(expected.length)
      })
    })

    describe("sorts", () => {
      it.each([
        [
          "name",
          [
            "banh-trang-dai-loc",
            "ca-phe-nam-giang",
            "ca-tra-kho",
            "mat-ong-rung-ra-zeh",
            "nuoc-mam-nam-o",
            "tra-dang-sam-tay-giang",
          ],
        ],
        ["price_asc", ["banh-trang-dai-loc", "ca-tra-kho", "nuoc-mam-nam-o"]],
        ["price_desc", ["ca-phe-nam-giang", "tra-dang-sam-tay-giang", "mat-ong-rung-ra-zeh"]],
      ])("%s", async (sort, expected) => {
        const answer = await list(`?sort=${sort}&per_page=${expected.length}`)
        expect(answer.sort).toBe(sort)
        expect(answer.products.map(({ handle }: { handle: string }) => handle)).toEqual(expected)
      })

      it("by relevance means the default when there are no words", async () => {
        expect((await list("?sort=relevance")).sort).toBe("newest_certificate")
        expect((await list("?q=tra")).sort).toBe("relevance")
        expect((await list("?q=tra&sort=price_asc")).sort).toBe("price_asc")
      })
    })

    describe("search", () => {
      it.each([
        ["nước mắm", ["nuoc-mam-nam-o"], false],
        ["nuoc mam", ["nuoc-mam-nam-o"], false],
        ["NUOC MẮM nam ô", ["nuoc-mam-nam-o"], false],
        ["ca phe", ["ca-phe-nam-giang"], false],
        ["mat ong rung", ["mat-ong-rung-ra-zeh"], false],
        ["tra dang sam", ["tra-dang-sam-tay-giang"], false],
        ["trà đảng sâm", ["tra-dang-sam-tay-giang"], false],
        ["đảng", ["tra-dang-sam-tay-giang"], false],
        ["nuoc mamm", ["nuoc-mam-nam-o"], true],
        ["ca phee", ["ca-phe-nam-giang"], true],
        ["mat onh rung", ["mat-ong-rung-ra-zeh"], true],
        ["tra dag sam", ["tra-dang-sam-tay-giang"], true],
        ["cà phê na", ["ca-phe-nam-giang"], false],
        ["xyzzy", [], false],
        ["%", [], false],
        ["_", [], false],
        ["'; drop table product; --", [], false],
        ['"nước" & !mắm | (', ["nuoc-mam-nam-o"], false],
        ["🍵", [], false],
        ["trà 🍵 đảng sâm", ["tra-dang-sam-tay-giang"], false],
        ["nuoc\0mam", ["nuoc-mam-nam-o"], false],
        ["\\", [], false],
        [":*", [], false],
      ])("%j finds %j", async (q, expected, fuzzy) => {
        const answer = await visitor.get(`/store/ocop/products?q=${encodeURIComponent(q)}`)
        expect(answer.status).toBe(200)
        expect(answer.data.products.map(({ handle }: { handle: string }) => handle)).toEqual(
          expected
        )
        expect(answer.data.fuzzy).toBe(fuzzy)
      })

      it("puts what has the diacritics as typed before what only sounds alike", async () => {
        expect(await handles("?q=tr%C3%A0")).toEqual(["tra-dang-sam-tay-giang", "ca-tra-kho"])
        expect(await handles("?q=tra")).toEqual(["ca-tra-kho", "tra-dang-sam-tay-giang"])
      })

      it("finds products by their producer and by the old name of their place", async () => {
        expect(await handles("?q=ra%20zeh")).toEqual([
          "mat-ong-rung-ra-zeh",
          "tra-dang-sam-tay-giang",
        ])
        expect(await handles("?q=a%20xan")).toHaveLength(2)
      })
    })

    describe("the calendar decides", () => {
      it.each([
        ["2026-11-24", 3, { 3: 1, 4: 2 }],
        ["2026-11-25", null, { 4: 2 }],
      ])("on %s the honey has %j stars though nothing was written", async (day, stars, facet) => {
        process.env.OCOP_TODAY = day
        const answer = await list("?q=mat%20ong")
        expect(answer.products[0].badge.stars).toBe(stars)
        expect(counts((await list()).facets.stars)).toEqual(facet)
        expect(await handles("?stars=3")).toHaveLength(stars ? 1 : 0)
        const page = await visitor.get("/store/ocop/products/mat-ong-rung-ra-zeh")
        expect(page.data.product.badge.stars).toBe(stars)
      })

      it.each([
        ["2026-12-31", "upcoming", null],
        ["2027-01-01", "valid", 5],
      ])("on %s the next certificate of the catfish is %s", async (day, state, stars) => {
        process.env.OCOP_TODAY = day
        const [product] = (await list("?q=kho%20ca%20tra")).products
        expect(product.badge).toMatchObject({ state, stars })
        expect(await handles("?stars=5")).toEqual(stars ? ["ca-tra-kho"] : [])
      })
    })

    describe("pages", () => {
      it("never overlap and know how many there are", async () => {
        const first = await list("?per_page=4")
        const second = await list("?per_page=4&page=2")
        const all = [...first.products, ...second.products]
        expect(new Set(all.map(({ id }: { id: string }) => id)).size).toBe(6)
        expect([first.count, second.count]).toEqual([6, 6])
      })

      it("past the end are empty with the right count", async () => {
        expect(await list("?page=99")).toMatchObject({ products: [], count: 6, page: 99 })
      })

      it("take the same number of statements however long they are", async () => {
        const { Client } = jest.requireActual<{ Client: { prototype: { query: unknown } } }>("pg")
        const spy = jest.spyOn(Client.prototype as { query: () => unknown }, "query")
        const statements = async (query: string) => {
          spy.mockClear()
          await list(query)
          return spy.mock.calls.length
        }
        // the pool and the caches of the application are warm by then
        for (let round = 0; round < 3; round++) await list("?per_page=1")
        const one = await statements("?per_page=1")
        const six = await statements("?per_page=60")
        spy.mockRestore()
        expect(one).toBeGreaterThan(0)
        expect(six).toBeLessThanOrEqual(one)
      })
    })

    describe("bad input", () => {
      it.each([
        ["stars=6", "request.filter_malformed"],
        ["stars=four", "request.filter_malformed"],
        ["producer_kind=club", "request.filter_malformed"],
        ["commune=20", "request.filter_malformed"],
        ["district=T%C3%A2y%20Giang", "request.filter_malformed"],
        ["set=27", "request.filter_malformed"],
        ["sector=weapons", "request.filter_malformed"],
        ["price_min=-1", "request.filter_malformed"],
        ["price_max=1e99", "request.filter_malformed"],
        ["in_stock=maybe", "request.filter_malformed"],
        ["sort=best", "request.filter_malformed"],
        ["season=13", "request.filter_malformed"],
        ["page=0", "request.filter_malformed"],
        ["page=10001", "request.page_out_of_range"],
        ["per_page=1000", "request.filter_malformed"],
        [`q=${"a".repeat(10_000)}`, "request.query_too_long"],
        ["q[a]=b", "request.filter_malformed"],
        ["stars[]=4&stars[]=x", "request.filter_malformed"],
      ])("%s", async (query, code) => {
        const answer = await visitor.get(`/store/ocop/products?${query}`)
        expect(refusedWith(answer)).toEqual({ status: 400, code })
      })

      it("takes a producer handle that holds anything", async () => {
        const answer = await visitor.get("/store/ocop/products?producer=%00%27%22%25%F0%9F%8D%B5")
        expect({ status: answer.status, count: answer.data.count }).toEqual({
          status: 200,
          count: 0,
        })
      })
    })
  },
})
