import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { signInStaff } from "../../builders/access"
import { clientOf, refusedWith } from "../../builders/client"
import { buildWorld, HOI_AN, HUNG_SON, TODAY, type World } from "./world"

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

    const read = (handle: string) => visitor.get(`/store/ocop/products/${handle}`)
    const seen = async (handle: string) => {
      const { status, data } = await read(handle)
      return status === 200 ? data.product.handle : data.code
    }

    /** Asks again until the answer is there; events are worked on after the answer to a write. */
    const eventually = async (handle: string, expected: string): Promise<void> => {
      const end = Date.now() + 60_000
      for (;;) {
        const answer = await seen(handle)
        if (answer === expected || Date.now() > end) return expect(answer).toBe(expected)
      }
    }

    describe("addresses of pages", () => {
      it("are those of products that are offered", async () => {
        const { data } = await visitor.get("/store/ocop/addresses?kind=products")
        expect(Object.keys(data).sort()).toEqual(["count", "names", "per_part"])
        expect([...data.names].sort()).toEqual([
          "banh-trang-dai-loc",
          "ca-phe-nam-giang",
          "ca-tra-kho",
          "mat-ong-rung-ra-zeh",
          "nuoc-mam-nam-o",
          "tra-dang-sam-tay-giang",
        ])
        expect(data.count).toBe(6)
      })

      it.each([
        ["producers", ["cong-ty-pho-hoi", "htx-ra-zeh"]],
        ["communes", [HOI_AN, HUNG_SON]],
      ])("are those of %s that can be seen", async (kind, expected) => {
        const { data } = await visitor.get(`/store/ocop/addresses?kind=${kind}`)
        expect([...data.names].sort()).toEqual([...expected].sort())
      })

      it("have parts", async () => {
        const { data } = await visitor.get("/store/ocop/addresses?kind=products&part=2")
        expect(data).toMatchObject({ names: [], count: 6 })
      })

      it.each(["", "?kind=orders", "?kind=products&part=0"])("refuse %s", async (query) => {
        const answer = await visitor.get(`/store/ocop/addresses${query}`)
        expect(refusedWith(answer)).toEqual({ status: 400, code: "request.filter_malformed" })
      })
    })

    describe("a product's address", () => {
      it("of before leads to the product as it is called now", async () => {
        const { coffee } = world.products
        for (const handle of ["ca-phe-ta-bhing", "ca-phe-nam-giang-moi"]) {
          const answer = await staff.post(`/admin/products/${coffee.id}`, { handle })
          expect(answer.status).toBe(200)
          await eventually(handle, handle)
          await eventually("ca-phe-nam-giang", handle)
        }
        expect(await seen("ca-phe-ta-bhing")).toBe("ca-phe-nam-giang-moi")
      })

      it("belongs to another product that takes it over", async () => {
        const { cake, coffee } = world.products
        await staff.post(`/admin/products/${coffee.id}`, { handle: "ca-phe-ta-bhing" })
        await eventually("ca-phe-nam-giang", "ca-phe-ta-bhing")
        const answer = await staff.post(`/admin/products/${cake.id}`, {
          handle: "ca-phe-nam-giang",
        })
        expect(answer.data).toMatchObject({ product: { handle: "ca-phe-nam-giang" } })
        expect((await read("ca-phe-nam-giang")).data.product.id).toBe(cake.id)
      })

      it("of a product that is withdrawn is gone, and back when it is published again", async () => {
        const { sauce } = world.products
        await staff.post(`/admin/products/${sauce.id}`, { status: "draft" })
        const answer = await read("nuoc-mam-nam-o")
        expect(refusedWith(answer)).toEqual({ status: 410, code: "product.removed" })
        await staff.post(`/admin/products/${sauce.id}`, { status: "published" })
        expect(await seen("nuoc-mam-nam-o")).toBe("nuoc-mam-nam-o")
      })
    })
  },
})
