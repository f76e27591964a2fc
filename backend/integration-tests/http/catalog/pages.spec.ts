import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { clientOf, refusedWith } from "../../builders/client"
import { buildWorld, HOI_AN, HUNG_SON, TODAY, type World } from "./world"

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

    const read = async (url: string) => (await visitor.get(`/store/ocop${url}`)).data

    describe("product", () => {
      it("has its certificate, earlier ones, producer and variants with price and stock", async () => {
        const { product } = await read("/products/nuoc-mam-nam-o")
        expect(product).toMatchObject({
          id: world.products.sauce.id,
          product_set: 9,
          price: 80_000,
          in_stock: true,
          badge: { state: "valid", stars: 4 },
          certificate: { stars: 4, first_day: "2026-07-15", product_handle: "nuoc-mam-nam-o" },
          producer: { handle: "cong-ty-pho-hoi", kind: "sme", product_count: 4 },
          origin: { commune: { code: HOI_AN }, former: null },
        })
        expect(product.history).toMatchObject([
          { state: "expired", stars: null, recognised_stars: 3, last_day: "2022-12-31" },
        ])
        expect(product.variants).toEqual([
          {
            id: world.products.sauce.variantIds[0],
            title: "Quy cách 1",
            sku: null,
            price: 80_000,
            net_content: null,
            unit_price: null,
            available: 10,
          },
        ])
        expect(Object.keys(product).sort()).toEqual([
          "badge",
          "certificate",
          "description",
          "goods",
          "handle",
          "history",
          "id",
          "images",
          "in_stock",
          "origin",
          "price",
          "producer",
          "product_set",
          "thumbnail",
          "title",
          "unit_price",
          "variants",
        ])
      })

      it("without a place in the register has no certificate", async () => {
        const { product } = await read("/products/banh-trang-dai-loc")
        expect(product).toMatchObject({
          badge: null,
          certificate: null,
          history: [],
          in_stock: false,
          variants: [{ available: 0 }],
        })
      })

      it.each([
        "ban-nhap",
        "tam-ngung",
        "khong-chu-the",
        "kenh-khac",
        "nobody",
        "%00",
        "%F0%9F%8D%B5",
      ])("%s is not there", async (handle) => {
        const answer = await visitor.get(`/store/ocop/products/${handle}`)
        expect(refusedWith(answer)).toEqual({ status: 404, code: "product.not_found" })
      })
    })

    describe("producers", () => {
      it("are the active ones by name, with how many products each has here", async () => {
        const { producers, count } = await read("/producers")
        expect(count).toBe(2)
        expect(
          producers.map(({ handle, product_count }: { handle: string; product_count: number }) => [
            handle,
            product_count,
          ])
        ).toEqual([
          ["cong-ty-pho-hoi", 4],
          ["htx-ra-zeh", 2],
        ])
      })

      it.each([
        ["q=pho%20hoi", ["cong-ty-pho-hoi"]],
        ["q=%25", []],
        ["kind=cooperative", ["htx-ra-zeh"]],
        [`commune=${HUNG_SON}`, ["htx-ra-zeh"]],
        ["district=tay-giang", ["htx-ra-zeh"]],
        ["told=1", ["htx-ra-zeh"]],
        ["district=nobody", []],
        ["page=50", []],
      ])("by %s", async (query, expected) => {
        const { producers } = await read(`/producers?${query}`)
        expect(producers.map(({ handle }: { handle: string }) => handle)).toEqual(expected)
      })

      it("show what the law wants known of a trader, and their certificates", async () => {
        const { producer, certificates } = await read("/producers/htx-ra-zeh")
        expect(producer).toMatchObject({
          id: world.cooperative,
          tax_code: "4001234567",
          phone: "0905123456",
          product_count: 2,
          origin: { commune: { code: HUNG_SON }, former: { name: "Xã A Xan" } },
        })
        expect(producer).not.toHaveProperty("status")
        expect(certificates).toHaveLength(2)
        // one first day, so that their order says nothing
        expect(certificates).toEqual(
          expect.arrayContaining([
            expect.objectContaining({ stars: 3, product_handle: "mat-ong-rung-ra-zeh" }),
            expect.objectContaining({ stars: 4, product_handle: "tra-dang-sam-tay-giang" }),
          ])
        )
      })

      it.each(["ho-kinh-doanh-tam-ngung", "nobody", "%00"])("%s is not there", async (handle) => {
        const answer = await visitor.get(`/store/ocop/producers/${handle}`)
        expect(refusedWith(answer)).toEqual({ status: 404, code: "producer.not_found" })
      })

      it.each([
        ["kind=club", "request.filter_malformed"],
        [`q=${"a".repeat(10_000)}`, "request.query_too_long"],
        ["page=10001", "request.page_out_of_range"],
      ])("refuses %.20s", async (query, code) => {
        const answer = await visitor.get(`/store/ocop/producers?${query}`)
        expect(refusedWith(answer)).toEqual({ status: 400, code })
      })

      it("a NUL byte in words or places finds nothing and breaks nothing", async () => {
        for (const query of ["q=%00", "commune=%00", "district=%00"])
          expect((await visitor.get(`/store/ocop/producers?${query}`)).status).toBeLessThan(500)
      })
    })

    describe("commune", () => {
      it("tells what it was formed from and what comes from there", async () => {
        const { commune } = await read(`/communes/${HUNG_SON}`)
        expect(commune).toMatchObject({
          code: HUNG_SON,
          name: "Xã Hùng Sơn",
          province: { code: "48" },
          product_count: 2,
          producer_count: 1,
        })
        expect(commune.formed_from.map(({ name }: { name: string }) => name)).toEqual(
          expect.arrayContaining(["Xã A Xan", "Xã Ch'ơm", "Xã Ga Ri", "Xã Tr'Hy"])
        )
      })

      it.each(["99999", "x", "%00", "' or 1=1"])("%s is not there", async (code) => {
        const answer = await visitor.get(`/store/ocop/communes/${code}`)
        expect(refusedWith(answer)).toEqual({ status: 404, code: "commune.not_found" })
      })
    })
  },
})
