import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MemberRole } from "@ocop/rules"
import { clientOf, refusedWith } from "../../builders/client"
import { clientOfMember } from "../../builders/member"
import { HOI_AN, HUNG_SON, TODAY } from "../catalog/world"
import { buildShippingWorld, FLOOR, HOLED_RATES, OWN_RATES, type ShippingWorld } from "./world"

jest.setTimeout(300_000)

type Client = ReturnType<typeof clientOf>

const PATH = "/producer/ocop/shipping"
const PICK_UP = {
  name: "Nhà kho hợp tác xã",
  address: "Thôn Arớt",
  commune_code: HUNG_SON,
  hours: null,
}
const FRESH = {
  care: "fresh",
  max_days: 2,
  zones: ["same_province", "same_commune"],
  to_islands: false,
}

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: TODAY },
  testSuite: ({ api, getContainer }) => {
    let world: ShippingWorld
    let container: MedusaContainer
    let owner: Client
    let ownerId: string
    let packer: Client
    let visitor: Client

    const memberOf = (producerId: string, account: string, role: MemberRole) =>
      clientOfMember(container, api as never, { producerId, account, role })

    beforeAll(async () => {
      container = getContainer()
      world = await buildShippingWorld(container)
      const signedIn = await memberOf(world.cooperative, "chu@example.vn", "owner")
      owner = signedIn.client
      ownerId = signedIn.id
      packer = (await memberOf(world.cooperative, "dong-goi@example.vn", "packer")).client
      visitor = clientOf(api as never, { "x-publishable-api-key": world.publishableKey })
    })

    const limitBody = (limit: object | null = FRESH, product_id = world.products.tea.id) => ({
      product_id,
      limit,
    })
    const WRITES: [string, () => object][] = [
      ["rates", () => ({ rates: OWN_RATES })],
      ["limits", () => limitBody()],
      ["pick-up", () => ({ pick_up: PICK_UP })],
    ]
    const rowsOf = async (list: string) => {
      const service: any = container.resolve("ocop_shipping_rate")
      return await service[list]({ producer_id: world.cooperative })
    }

    it("says what stands before the producer has said anything", async () => {
      const { status, data } = await owner.get(PATH)
      expect(status).toBe(200)
      const said = { product_id: expect.any(String), own: null }
      expect(data).toEqual({
        rates: { is_own: false, from_on: "2026-11-01", table: FLOOR },
        floor: { from_on: "2026-11-01", table: FLOOR },
        products: [
          "Mật ong rừng Ra Zéh",
          "Trà bản nháp",
          "Trà đảng sâm Tây Giang",
          "Trà kênh khác",
        ].map((title) => expect.objectContaining({ ...said, title })),
        pick_up: null,
        fairs: [],
      })
      expect(data.products[0].limit).toMatchObject({ care: "fresh", max_days: 3 })
    })

    it.each([["GET", ""], ...WRITES.map(([part]) => ["PUT", `/${part}`])])(
      "answers %s %s to members only",
      async (method, part) => {
        const call = (client: Client) =>
          method === "GET" ? client.get(PATH + part) : client.put(PATH + part, {})
        expect((await call(clientOf(api as never))).status).toBe(401)
        expect((await call(visitor)).status).toBe(401)
      }
    )

    it.each(WRITES)("lets a packer read but not write %s", async (part, body) => {
      expect((await packer.get(PATH)).status).toBe(200)
      const answer = await packer.put(`${PATH}/${part}`, body())
      expect(refusedWith(answer)).toEqual({ status: 403, code: "member.role_insufficient" })
    })

    describe("rates", () => {
      const save = (rates: unknown) => owner.put(`${PATH}/rates`, { rates })

      it("are the producer's own from today on, said twice or once", async () => {
        const { status, data } = await save(OWN_RATES)
        expect(status).toBe(200)
        expect(data.rates).toEqual({ is_own: true, from_on: TODAY, table: OWN_RATES })
        expect((await save(OWN_RATES)).status).toBe(200)
        expect(await rowsOf("listOcopShippingRates")).toHaveLength(1)
      })

      it("leave a trail of who set what", async () => {
        await save(OWN_RATES)
        await save(null)
        expect((await owner.get(PATH)).data.rates.is_own).toBe(false)
        const rows = await rowsOf("listOcopShippingRates")
        expect(rows.map(({ actor_id }: { actor_id: string }) => actor_id)).toEqual([
          ownerId,
          ownerId,
        ])
      })

      it.each([
        ["a gap", HOLED_RATES, "shipping.rates_gap"],
        ["half a đồng", { ...OWN_RATES, free_from: 0.5 }, "shipping.rates_not_whole"],
        ["a zone missing", { ...OWN_RATES, zones: {} }, "request.invalid"],
        ["a word for a number", { ...OWN_RATES, free_from: "0" }, "request.invalid"],
        ["nothing", undefined, "request.invalid"],
      ])("are refused with %s", async (_, rates, code) => {
        expect(refusedWith(await save(rates))).toEqual({ status: 400, code })
        expect(await rowsOf("listOcopShippingRates")).toEqual([])
      })
    })

    describe("limits", () => {
      const save = (body: object) => owner.put(`${PATH}/limits`, body)
      const teaOf = (data: { products: { product_id: string }[] }) =>
        data.products.find(({ product_id }) => product_id === world.products.tea.id)

      it("are of one product, in the order of zones, and taken back", async () => {
        const { status, data } = await save(limitBody())
        expect(status).toBe(200)
        const limit = { ...FRESH, zones: ["same_commune", "same_province"] }
        expect(teaOf(data)).toMatchObject({ own: limit, limit })
        await save(limitBody())
        expect(await rowsOf("listOcopShippingLimits")).toHaveLength(1)
        expect(teaOf((await save(limitBody(null))).data)).toMatchObject({ own: null })
      })

      it.each([
        ["no zone", { ...FRESH, zones: [] }, "shipping.limit_zones_missing"],
        ["no day", { ...FRESH, max_days: 0 }, "shipping.limit_days_malformed"],
        ["half a day", { ...FRESH, max_days: 1.5 }, "shipping.limit_days_malformed"],
        ["a zone nobody knows", { ...FRESH, zones: ["moon"] }, "request.invalid"],
      ])("are refused with %s", async (_, limit, code) => {
        expect(refusedWith(await save(limitBody(limit)))).toEqual({ status: 400, code })
      })

      it("are not for the product of somebody else, nor for none", async () => {
        const unknown = { status: 404, code: "product.not_found" }
        const foreign = world.products.sauce.id
        expect(refusedWith(await save(limitBody(FRESH, foreign)))).toEqual(unknown)
        expect(refusedWith(await save(limitBody(FRESH, "prod_0")))).toEqual(unknown)
      })
    })

    describe("pick-up", () => {
      const save = (pick_up: unknown) => owner.put(`${PATH}/pick-up`, { pick_up })

      it("opens, moves and closes", async () => {
        const opened = await save(PICK_UP)
        expect(opened.data.pick_up).toMatchObject({
          kind: "producer",
          name: PICK_UP.name,
          commune: { code: HUNG_SON },
        })
        await save(PICK_UP)
        expect(await rowsOf("listOcopPickUpPoints")).toHaveLength(1)
        const moved = await save({ ...PICK_UP, commune_code: HOI_AN })
        expect(moved.data.pick_up.commune.code).toBe(HOI_AN)
        expect((await save(null)).data.pick_up).toBeNull()
      })

      it.each([
        ["a commune of the past", { ...PICK_UP, commune_code: "99999" }, 404, "commune.not_found"],
        ["no name", { ...PICK_UP, name: " " }, 400, "request.invalid"],
        ["a word of its own", { ...PICK_UP, fair_id: "x" }, 400, "request.invalid"],
      ])("is refused with %s", async (_, pick_up, status, code) => {
        expect(refusedWith(await save(pick_up))).toEqual({ status, code })
      })
    })

    it("keeps what one producer says apart from another", async () => {
      await owner.put(`${PATH}/rates`, { rates: OWN_RATES })
      await owner.put(`${PATH}/pick-up`, { pick_up: PICK_UP })
      const other = await memberOf(world.company, "cong-ty@example.vn", "owner")
      const { data } = await other.client.get(PATH)
      expect([data.rates.is_own, data.pick_up]).toEqual([false, null])
    })
  },
})
