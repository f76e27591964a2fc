import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { clientOf, refusedWith } from "../../builders/client"
import { signInMember } from "../../builders/member"
import { signInStaff } from "../../builders/access"
import { TODAY } from "../catalog/world"
import { buildShippingWorld, FLOOR, HOLED_RATES, OWN_RATES, type ShippingWorld } from "./world"

jest.setTimeout(300_000)

const PATH = "/admin/ocop/shipping-rates"

medusaIntegrationTestRunner({
  env: { OCOP_TODAY: TODAY },
  testSuite: ({ api, getContainer }) => {
    let world: ShippingWorld
    let container: MedusaContainer
    let staff: ReturnType<typeof clientOf>
    let owner: ReturnType<typeof clientOf>

    beforeAll(async () => {
      container = getContainer()
      world = await buildShippingWorld(container)
      staff = clientOf(api as never, (await signInStaff(container, api as never)).headers)
      const serves = [{ producerId: world.cooperative, role: "owner" as const }]
      const member = await signInMember(container, api as never, { account: "a@b.vn", serves })
      owner = clientOf(api as never, member.for(world.cooperative))
    })

    const save = (rates: unknown) => staff.put(PATH, { rates })

    it("are those of the rules until staff set them", async () => {
      expect((await staff.get(PATH)).data).toEqual({
        rates: { is_set: false, from_on: "2026-11-01", table: FLOOR },
        changes: [],
      })
    })

    it("stand from today on for producers without a table, said twice or once", async () => {
      const { status, data } = await save(OWN_RATES)
      expect(status).toBe(200)
      expect(data.rates).toEqual({ is_set: true, from_on: TODAY, table: OWN_RATES })
      const again = await save(OWN_RATES)
      expect(again.data.changes).toEqual([
        expect.objectContaining({
          from_on: TODAY,
          is_reset: false,
          actor_name: expect.stringMatching(/./),
        }),
      ])
      const { rates, floor } = (await owner.get("/producer/ocop/shipping")).data
      expect([rates.table, floor.table]).toEqual([OWN_RATES, OWN_RATES])
    })

    it("go back to those of the rules, which the trail tells", async () => {
      await save(OWN_RATES)
      const { data } = await save(null)
      expect(data.rates).toMatchObject({ is_set: false, table: FLOOR })
      expect(data.changes.map(({ is_reset }: { is_reset: boolean }) => is_reset)).toEqual([
        true,
        false,
      ])
    })

    it("leave a producer's own table as it is", async () => {
      await owner.put("/producer/ocop/shipping/rates", { rates: OWN_RATES })
      await save({ ...FLOOR, free_from: 900_000 })
      const { rates } = (await owner.get("/producer/ocop/shipping")).data
      expect(rates).toMatchObject({ is_own: true, table: OWN_RATES })
    })

    it("are the desk's alone", async () => {
      for (const client of [clientOf(api as never), owner]) {
        expect((await client.get(PATH)).status).toBe(401)
        expect((await client.put(PATH, { rates: OWN_RATES })).status).toBe(401)
      }
    })

    it.each([
      ["a gap", HOLED_RATES, "shipping.rates_gap"],
      ["half a đồng", { ...OWN_RATES, free_from: 0.5 }, "shipping.rates_not_whole"],
      ["nothing", undefined, "request.invalid"],
    ])("are refused with %s", async (_, rates, code) => {
      expect(refusedWith(await save(rates))).toEqual({ status: 400, code })
      expect((await staff.get(PATH)).data.changes).toEqual([])
    })
  },
})
