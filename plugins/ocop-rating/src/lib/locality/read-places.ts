import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  StoreDistrictsResponse,
  StoreFormerCommunesResponse,
  StoreProvincesResponse,
  StoreSuccessorsResponse,
} from "@ocop/contracts"
import { LOCALITY_MODULE } from "../../modules/locality"
import type LocalityModuleService from "../../modules/locality/service"
import { notFound } from "../refusal"
import { toCommune, toFormerUnit } from "../register-entry"
import { today } from "../today"
import { communesAfter, readSuccessions } from "./successions"

const serviceOf = (container: MedusaContainer) =>
  container.resolve<LocalityModuleService>(LOCALITY_MODULE)

const vietnamese = new Intl.Collator("vi")
/** "Huyện Tây Giang" stands under T. */
const bareName = (name: string) => name.replace(/^(?:Huyện|Quận|Thị xã|Thành phố|Tỉnh)\s+/, "")
const byName = (a: { name: string }, b: { name: string }) =>
  vietnamese.compare(bareName(a.name), bareName(b.name))

export const readProvinces = async (
  container: MedusaContainer
): Promise<StoreProvincesResponse> => {
  const rows = await serviceOf(container).listOcopProvinces({}, { select: ["code", "name"] })
  return { provinces: rows.map(({ code, name }) => ({ code, name })).sort(byName) }
}

export const readDistricts = async (
  container: MedusaContainer
): Promise<StoreDistrictsResponse> => {
  const rows = await serviceOf(container).listOcopFormerUnits({ type: "district" })
  return {
    districts: rows
      .map(({ district_slug, name, province_name }) => ({
        slug: district_slug,
        name,
        province_name,
      }))
      .sort(byName),
  }
}

/** The youngest unit that bore the code, and the units of today on its ground. */
export const readSuccessors = async (
  container: MedusaContainer,
  code: string
): Promise<StoreSuccessorsResponse> => {
  const locality = serviceOf(container)
  const [unit] = await locality.listOcopFormerUnits(
    { code },
    { take: 1, order: { valid_to: "DESC" } }
  )
  if (!unit) throw notFound("commune.not_found")
  const codes = communesAfter(unit.id, today(), await readSuccessions(locality))
  const rows = codes.length ? await locality.listOcopCommunes({ code: codes }) : []
  return {
    former: toFormerUnit(unit),
    successors: rows.map(toCommune).sort((a, b) => a.code.localeCompare(b.code)),
  }
}

/** Old communes of a district, each name once as it was last, with the communes of today there. */
export const readFormerCommunes = async (
  container: MedusaContainer,
  district_slug: string
): Promise<StoreFormerCommunesResponse> => {
  const locality = serviceOf(container)
  const units = await locality.listOcopFormerUnits(
    { type: "commune", district_slug },
    { take: null as unknown as number, order: { valid_to: "DESC" } }
  )
  const successions = await readSuccessions(locality)
  // the last to end come first, and the first of a name stays
  const names = units.filter(
    (unit, index) => units.findIndex(({ name }) => name === unit.name) === index
  )
  const after = names.map((unit) => communesAfter(unit.id, today(), successions))
  const rows = names.length
    ? await locality.listOcopCommunes({ code: [...new Set(after.flat())] }, { take: undefined })
    : []
  const communes = names.map((unit, index) => ({
    former: toFormerUnit(unit),
    successors: rows.filter(({ code }) => after[index]?.includes(code)).map(toCommune),
  }))
  return { communes: communes.sort((a, b) => vietnamese.compare(a.former.name, b.former.name)) }
}
