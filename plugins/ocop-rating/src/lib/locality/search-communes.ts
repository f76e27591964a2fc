import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StoreCommuneHit, StoreCommuneSearchResponse } from "@ocop/contracts"
import { foldVietnamese } from "@ocop/rules"
import { LOCALITY_MODULE } from "../../modules/locality"
import type LocalityModuleService from "../../modules/locality/service"
import { toCommune, type CommuneRow } from "../register-entry"
import { likeText } from "../register-filters"
import {
  communesOf,
  findFormer,
  liesIn,
  oldUnitLiesIn,
  partsOf,
  readOldUnits,
  type FormerMatch,
} from "./former-matches"

export interface CommuneSearch {
  q?: string
  province?: string
  limit: number
}

/** One word can occur in this many names; nobody reads further. */
const MOST_HITS = 1_000

const vietnamese = new Intl.Collator("vi")

/** Words for the kind of a unit, of today and of the past. */
const KIND = /^(?:xa|phuong|dac khu|thi tran|huyen|quan|thi xa|thanh pho) /

const readCommunes = async (
  locality: LocalityModuleService,
  filters: Record<string, unknown>,
  province: string | undefined
): Promise<CommuneRow[]> =>
  locality.listOcopCommunes(
    { ...filters, ...(province ? { province_code: province } : {}) },
    { take: MOST_HITS, order: { search_name: "ASC" } }
  )

/** Whole names before beginnings of names before the rest; prefixes such as "Xã" do not count. */
const nearness = (name: string, folded: string): number => {
  const bare = foldVietnamese(name).replace(KIND, "")
  if (bare === folded || foldVietnamese(name) === folded) return 0
  return bare.startsWith(folded) ? 1 : 2
}

const byNearness = (folded: string) => (a: StoreCommuneHit, b: StoreCommuneHit) =>
  nearness(a.matched_former_name ?? a.name, folded) -
    nearness(b.matched_former_name ?? b.name, folded) ||
  Number(a.matched_former_name !== null) - Number(b.matched_former_name !== null) ||
  vietnamese.compare(a.name, b.name) ||
  a.code.localeCompare(b.code)

const toHit = (row: CommuneRow, former?: FormerMatch): StoreCommuneHit => ({
  ...toCommune(row),
  matched_former_name: former?.name ?? null,
  matched_former_place: former?.place ?? null,
})

/** Hits by their own name, then those an old name leads to, each commune once. */
const toHits = async (
  locality: LocalityModuleService,
  own: CommuneRow[],
  former: Map<string, FormerMatch>,
  province: string | undefined
): Promise<StoreCommuneHit[]> => {
  const ownCodes = new Set(own.map(({ code }) => code))
  const others = [...former.keys()].filter((code) => !ownCodes.has(code))
  const through = others.length ? await readCommunes(locality, { code: others }, province) : []
  return [
    ...own.map((row) => toHit(row)),
    ...through.map((row) => toHit(row, former.get(row.code))),
  ]
}

const findByName = async (
  locality: LocalityModuleService,
  folded: string,
  province: string | undefined
): Promise<StoreCommuneHit[]> => {
  const { name, places } = partsOf(folded)
  const [own, former] = await Promise.all([
    readCommunes(locality, { search_name: { $like: likeText(name) } }, province),
    findFormer(locality, folded),
  ])
  const there = own.filter(({ province_name }) => liesIn(province_name, places))
  return (await toHits(locality, there, former, province)).sort(byNearness(name))
}

/** Nearly such names, for when there is none exactly so. */
const findNear = async (
  container: MedusaContainer,
  folded: string,
  province: string | undefined
): Promise<StoreCommuneHit[]> => {
  const locality = container.resolve<LocalityModuleService>(LOCALITY_MODULE)
  const { name: named, places } = partsOf(folded)
  const name = named.replace(KIND, "")
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { codes, formerIds } = await locality.findNear(name, sql)
  const all = await readOldUnits(locality)
  const units = formerIds
    .flatMap((id) => all.find((unit) => unit.id === id) ?? [])
    .filter((unit) => oldUnitLiesIn(unit, places))
  const near = codes.length ? await readCommunes(locality, { code: codes }, province) : []
  const own = near.filter(({ province_name }) => liesIn(province_name, places))
  own.sort((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code))
  return toHits(locality, own, await communesOf(locality, units, all), province)
}

/** Communes of today by their own or an old name; without words those of the province by name. */
export const searchCommunes = async (
  container: MedusaContainer,
  { q, province, limit }: CommuneSearch
): Promise<StoreCommuneSearchResponse> => {
  const locality = container.resolve<LocalityModuleService>(LOCALITY_MODULE)
  if (q) {
    const folded = foldVietnamese(q.replaceAll("\0", ""))
    const exact = await findByName(locality, folded, province)
    const hits = exact.length ? exact : await findNear(container, folded, province)
    return { communes: hits.slice(0, limit), count: hits.length }
  }
  const filters = province ? { province_code: province } : {}
  const [rows, count] = await locality.listAndCountOcopCommunes(filters, {
    take: province ? undefined : limit,
    order: { search_name: "ASC" },
  })
  const communes = rows.map((row) => toHit(row)).sort((a, b) => vietnamese.compare(a.name, b.name))
  return { communes: communes.slice(0, limit), count }
}
