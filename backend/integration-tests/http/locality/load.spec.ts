import { loadLocalityWorkflow } from "@ocop/rating/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

medusaIntegrationTestRunner({
  testSuite: ({ getContainer }) => {
    let loaded: Record<string, number>

    beforeAll(async () => {
      loaded = (await loadLocalityWorkflow(getContainer()).run()).result
    })

    const read = async (entity: string, filters: Record<string, unknown>) => {
      const { data } = await getContainer()
        .resolve("query")
        .graph({ entity, fields: ["*"], filters })
      return data as Record<string, unknown>[]
    }

    it("holds every unit of today: 34 provinces and 3,321 communes", () => {
      expect(loaded).toMatchObject({ provinces: 34, communes: 3321 })
    })

    it("writes nothing the second time", async () => {
      const { result } = await loadLocalityWorkflow(getContainer()).run()
      expect(result).toEqual({ provinces: 0, communes: 0, former_units: 0, successions: 0 })
    })

    it("gives Hòa Liên, the one divided commune, two successors", async () => {
      const [old] = await read("ocop_former_unit", { search_name: "xa hoa lien" })
      const steps = await read("ocop_unit_succession", { from_unit_id: old?.id })
      expect(steps.map(({ to_commune_code, share }) => [to_commune_code, share]).sort()).toEqual([
        ["20194", "part"],
        ["20197", "part"],
      ])
    })

    it("leads from a commune of 2018 over its merger to the unit of today", async () => {
      const [old] = await read("ocop_former_unit", { code: "20602" })
      expect(old).toMatchObject({
        name: "Xã Duy Thu",
        valid_to: "2024-12-31",
        district_slug: "duy-xuyen",
      })
      const [merger] = await read("ocop_unit_succession", { from_unit_id: old?.id })
      expect(merger).toMatchObject({ happened_on: "2025-01-01", to_unit_id: "20608@2025-06-30" })
      const [end] = await read("ocop_unit_succession", { from_unit_id: merger?.to_unit_id })
      expect(end).toMatchObject({ to_commune_code: "20611", happened_on: "2025-07-01" })
    })

    it("knows the old districts by a key without diacritics", async () => {
      const [district] = await read("ocop_former_unit", { id: "district:tay-giang" })
      expect(district).toMatchObject({ name: "Huyện Tây Giang", type: "district", code: null })
    })
  },
})
