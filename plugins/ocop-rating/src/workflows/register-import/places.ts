import type { MedusaContainer } from "@medusajs/framework/types"
import { foldVietnamese, successorsOf, type LocalDate, type UnitSuccession } from "@ocop/rules"
import { LOCALITY_MODULE } from "../../modules/locality"
import type LocalityModuleService from "../../modules/locality/service"

export interface CommuneName {
  code: string
  name: string
  province_name: string
}

export interface FormerUnitName {
  id: string
  code: string | null
  name: string
  type: "commune" | "district"
  district_slug: string
  district_name: string
  valid_to: string
}

const TYPE_WORD = /^(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho)\s+/

/** A unit's name without its type: sources write "Tiên Phước" and "huyện Tiên Phước". */
export const bareName = (name: string): string => foldVietnamese(name).replace(TYPE_WORD, "")

const groupBy = <Row>(rows: Row[], keyOf: (row: Row) => string): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

/** All units of today and before, found by code and by name, read once for a whole file. */
export class Places {
  readonly communes: ReadonlyMap<string, CommuneName>
  readonly formerCommunes: readonly FormerUnitName[]
  private readonly units: ReadonlyMap<string, FormerUnitName>
  private readonly byBareName: ReadonlyMap<string, FormerUnitName[]>
  private readonly districtSlugs: ReadonlyMap<string, Set<string>>
  private readonly succession: ReadonlyMap<string, UnitSuccession[]>

  constructor(
    communes: CommuneName[],
    units: FormerUnitName[],
    private readonly steps: UnitSuccession[],
    private readonly today: LocalDate
  ) {
    this.communes = new Map(communes.map((commune) => [commune.code, commune]))
    this.units = new Map(units.map((unit) => [unit.id, unit]))
    this.formerCommunes = units.filter(({ type }) => type === "commune")
    this.byBareName = groupBy([...this.formerCommunes], ({ name }) => bareName(name))
    this.succession = groupBy(steps, ({ from }) => from)
    this.districtSlugs = this.familiesOf(units)
  }

  /** Per old district the districts its communes were in later: Nông Sơn became part of Quế Sơn. */
  private familiesOf(units: FormerUnitName[]): Map<string, Set<string>> {
    const families = new Map(
      units.map((unit) => [unit.district_slug, new Set([unit.district_slug])])
    )
    for (const { from, to } of this.steps) {
      const later = this.units.get(to)?.district_slug
      if (later) families.get(this.units.get(from)?.district_slug ?? "")?.add(later)
    }
    return families
  }

  /** Keys of the districts a name stands for; undefined when nobody knows it. */
  districtsNamed(name: string): Set<string> | undefined {
    return this.districtSlugs.get(bareName(name).replace(/\s+/g, "-"))
  }

  districtNames(): string[] {
    return [...new Set([...this.units.values()].map(({ district_name }) => district_name))]
  }

  /** The row of an old district itself, if it lasted until 30/6/2025. */
  districtUnit(name: string): FormerUnitName | undefined {
    return this.units.get(`district:${bareName(name).replace(/\s+/g, "-")}`)
  }

  /** Old communes of a name or code, in those districts if any are given. */
  formerNamed(text: string, districts?: Set<string>): FormerUnitName[] {
    const named = /^\d{5}$/.test(text)
      ? this.formerCommunes.filter(({ code }) => code === text)
      : (this.byBareName.get(bareName(text)) ?? [])
    return districts ? named.filter(({ district_slug }) => districts.has(district_slug)) : named
  }

  /** Old communes of those districts, or of all. */
  formerIn(districts: Set<string> | null): FormerUnitName[] {
    return this.formerCommunes.filter(
      ({ district_slug }) => !districts || districts.has(district_slug)
    )
  }

  /** Codes of today's units on the ground of an old one. */
  successorsOf(unitId: string): string[] {
    const reachable: UnitSuccession[] = []
    const open = [unitId]
    for (let from = open.pop(); from !== undefined; from = open.pop())
      for (const step of this.succession.get(from) ?? []) {
        reachable.push(step)
        open.push(step.to)
      }
    return successorsOf(unitId, this.today, reachable).filter((code) => this.communes.has(code))
  }
}

/** Made anew for each list, which writes its order into it. */
const everything = () => ({ take: null as unknown as number })

export const loadPlaces = async (container: MedusaContainer, today: LocalDate): Promise<Places> => {
  const service = container.resolve<LocalityModuleService>(LOCALITY_MODULE)
  const [communes, units, steps] = await Promise.all([
    service.listOcopCommunes({}, everything()),
    service.listOcopFormerUnits({}, everything()),
    service.listOcopUnitSuccessions({}, everything()),
  ])
  const successions = steps.map((step) => ({
    from: step.from_unit_id,
    to: step.to_unit_id ?? step.to_commune_code ?? "",
    // the column holds ISO days
    on: step.happened_on as LocalDate,
    share: step.share,
  }))
  return new Places(communes, units, successions, today)
}
