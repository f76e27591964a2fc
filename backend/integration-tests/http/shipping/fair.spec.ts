import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MemberRole } from "@ocop/rules"
import { clientOf, refusedWith } from "../../builders/client"
import { clientOfMember } from "../../builders/member"
import { HOI_AN, HUNG_SON, TODAY } from "../catalog/world"
import { buildShippingWorld, type ShippingWorld } from "./world"

jest.setTimeout(300_000)

type Client = ReturnType<typeof clientOf>

const PATH = "/producer/ocop/shipping"
const FAIRS = `${PATH}/fairs`
const FAIR = {
  name: "Hội chợ OCOP Hội An",
  address: "Quảng trường Sông Hoài, gian 12",
  commune_code: HOI_AN,
  hours: "8–21 giờ",
  first_on: "2026-12-18",
  last_on: "2026-12-24",
}
const SPRING = { ...FAIR, name: "Chợ xuân", first_on: "2026-12-01", last_on: "2026-12-10" }
const UNKNOWN = { status: 404, code: "shipping.fair_not_found" }

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: TODAY },
  testSuite: ({ api, getContainer }) => {
    let world: ShippingWorld
    let container: MedusaContainer
    let owner: Client
    let ownerId: string
    let packer: Client
    let other: Client
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
      other = (await memberOf(world.company, "cong-ty@example.vn", "owner")).client
      visitor = clientOf(api as never, { "x-publishable-api-key": world.publishableKey })
    })

    afterEach(() => {
      process.env.OCOP_TODAY = TODAY
    })

    const rows = async (): Promise<{ actor_id: string; place: object | null }[]> => {
      const service: any = container.resolve("ocop_shipping_rate")
      const last = { order: { created_at: "ASC", id: "ASC" } }
      return service.listOcopPickUpPoints({ producer_id: world.cooperative }, last)
    }
    const open = async (fair: object = FAIR): Promise<string> => {
      const { data } = await owner.post(FAIRS, fair)
      const name = (fair as typeof FAIR).name
      return data.fairs.find((one: { name: string }) => one.name === name).fair_id
    }
    const namesOf = (data: { fairs: { name: string }[] }) => data.fairs.map(({ name }) => name)

    const WRITES: [string, (client: Client, id: string) => ReturnType<Client["post"]>][] = [
      ["opening", (client) => client.post(FAIRS, SPRING)],
      ["changing", (client, id) => client.put(`${FAIRS}/${id}`, SPRING)],
      ["closing", (client, id) => client.post(`${FAIRS}/${id}/close`)],
    ]

    it.each(WRITES)("%s is for members who manage the shop", async (_, write) => {
      const id = await open()
      expect((await write(clientOf(api as never), id)).status).toBe(401)
      expect((await write(visitor, id)).status).toBe(401)
      const refused = { status: 403, code: "member.role_insufficient" }
      expect(refusedWith(await write(packer, id))).toEqual(refused)
      expect(namesOf((await packer.get(PATH)).data)).toEqual([FAIR.name])
    })

    it("opens a fair, once however often it is sent", async () => {
      const { status, data } = await owner.post(FAIRS, FAIR)
      expect(status).toBe(200)
      expect(data.fairs).toEqual([
        {
          id: expect.stringMatching(/^pickup_/),
          kind: "fair",
          fair_id: expect.stringMatching(/^fair_/),
          name: FAIR.name,
          address: FAIR.address,
          commune: expect.objectContaining({ code: HOI_AN }),
          hours: FAIR.hours,
          days: { first_on: "2026-12-18", last_on: "2026-12-24" },
        },
      ])
      expect(data.pick_up).toBeNull()
      const again = await owner.post(FAIRS, FAIR)
      expect(again.data.fairs).toEqual(data.fairs)
      const both = await Promise.all([owner.post(FAIRS, SPRING), owner.post(FAIRS, SPRING)])
      expect(both.map((one) => one.status)).toEqual([200, 200])
      // the first to end comes first
      expect(namesOf((await owner.get(PATH)).data)).toEqual([SPRING.name, FAIR.name])
      expect((await rows()).map(({ actor_id }) => actor_id)).toEqual([ownerId, ownerId])
    })

    it("changes a fair and leaves its trail; the same words again change nothing", async () => {
      const id = await open()
      const booth = { ...FAIR, address: "Gian 14", last_on: "2026-12-26" }
      const { status, data } = await owner.put(`${FAIRS}/${id}`, booth)
      expect(status).toBe(200)
      expect(data.fairs).toMatchObject([{ fair_id: id, address: "Gian 14" }])
      await owner.put(`${FAIRS}/${id}`, booth)
      expect((await rows()).map(({ place }) => place)).toMatchObject([FAIR, booth])
    })

    it("closes a fair for good, and says so twice", async () => {
      const id = await open()
      for (const _ of [1, 2]) {
        const { status, data } = await owner.post(`${FAIRS}/${id}/close`)
        expect([status, data.fairs]).toEqual([200, []])
      }
      expect(await rows()).toHaveLength(2)
      expect(refusedWith(await owner.put(`${FAIRS}/${id}`, FAIR))).toEqual(UNKNOWN)
    })

    it("lets no fair stand beyond its last day, and the own place beside fairs", async () => {
      await open()
      const pick_up = { name: "Kho", address: "Thôn Arớt", commune_code: HUNG_SON, hours: null }
      await owner.put(`${PATH}/pick-up`, { pick_up })
      process.env.OCOP_TODAY = FAIR.last_on
      expect(namesOf((await owner.get(PATH)).data)).toEqual([FAIR.name])
      process.env.OCOP_TODAY = "2026-12-25"
      const { data } = await owner.get(PATH)
      expect([data.fairs, data.pick_up.name]).toEqual([[], "Kho"])
    })

    it("is nobody else's: another producer finds no such fair", async () => {
      const id = await open()
      for (const [, write] of WRITES.slice(1)) {
        expect(refusedWith(await write(other, id))).toEqual(UNKNOWN)
        expect(refusedWith(await write(owner, "fair_0"))).toEqual(UNKNOWN)
        expect(refusedWith(await write(owner, "%00"))).toEqual(UNKNOWN)
      }
      expect(namesOf((await other.get(PATH)).data)).toEqual([])
      expect(namesOf((await owner.get(PATH)).data)).toEqual([FAIR.name])
    })

    it.each([
      ["no day", { first_on: "" }, 400, "shipping.fair_day_malformed"],
      ["days the wrong way round", { first_on: "2026-12-25" }, 400, "shipping.fair_days_reversed"],
      ["32 days", { last_on: "2027-01-18" }, 400, "shipping.fair_too_long"],
      [
        "days gone by",
        { first_on: "2026-11-01", last_on: "2026-11-22" },
        400,
        "shipping.fair_over",
      ],
      [
        "a slip of the year",
        { first_on: "2028-12-18", last_on: "2028-12-24" },
        400,
        "shipping.fair_too_far",
      ],
      ["a commune of the past", { commune_code: "99999" }, 404, "commune.not_found"],
      ["no name", { name: " " }, 400, "request.invalid"],
      ["a word of its own", { kind: "producer" }, 400, "request.invalid"],
    ])("is refused with %s", async (_, wrong, status, code) => {
      const id = await open(SPRING)
      const refused = { status, code }
      expect(refusedWith(await owner.post(FAIRS, { ...FAIR, ...wrong }))).toEqual(refused)
      expect(refusedWith(await owner.put(`${FAIRS}/${id}`, { ...FAIR, ...wrong }))).toEqual(refused)
      expect(await rows()).toHaveLength(1)
    })

    it("stands on the product's page beside the fee", async () => {
      await open()
      const path = `/store/ocop/products/tra-dang-sam-tay-giang/shipping?commune=${HOI_AN}`
      const { data } = await visitor.get(path)
      const days = { first_on: FAIR.first_on, last_on: FAIR.last_on }
      expect(data.pick_up).toMatchObject([{ kind: "fair", name: FAIR.name, days }])
    })
  },
})
