import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoreCommuneHit, StoreCommuneSearchResponse } from "@ocop/contracts"
import { foldVietnamese } from "@ocop/rules"
import { LOCALITY_MODULE } from "../../modules/locality"
import type LocalityModuleService from "../../modules/locality/service"
import { toCommune, type CommuneRow } from "../register-entry"
import { likeText } from "../register-filters"
import { today } from "../today"
import { communesAfter, readSuccessions } from "./successions"

export interface CommuneSearch {
  q?: string
  province?: string
  limit: number
}

/** One word can occur in this many names; nobody reads further. */
const MOST_HITS = 1_000

const vietnamese = new Intl.Collator("vi")

/** Communes of today that stand where a unit of that name stood, with the name. */
const formerNames = async (
  locality: LocalityModuleService,
  folded: string
): Promise<Map<string, string>> => {
  const units = await locality.listOcopFormerUnits(
    { type: "commune", search_name: { $like: likeText(folded) } },
    { select: ["id", "name"], take: MOST_HITS, order: { valid_to: "DESC" } }
  )
  const names = new Map<string, string>()
  if (!units.length) return names
  const successions = await readSuccessions(locality)
  const day = today()
  for (const { id, name } of units)
    for (const code of communesAfter(id, day, successions))
      if (!names.has(code)) names.set(code, name)
  return names
}

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
  const bare = foldVietnamese(name).replace(/^(?:xa|phuong|dac khu|thi tran) /, "")
  if (bare === folded || foldVietnamese(name) === folded) return 0
  return bare.startsWith(folded) ? 1 : 2
}

const byNearness = (folded: string) => (a: StoreCommuneHit, b: StoreCommuneHit) =>
  nearness(a.matched_former_name ?? a.name, folded) -
    nearness(b.matched_former_name ?? b.name, folded) ||
  Number(a.matched_former_name !== null) - Number(b.matched_former_name !== null) ||
  vietnamese.compare(a.name, b.name) ||
  a.code.localeCompare(b.code)

const findByName = async (
  locality: LocalityModuleService,
  folded: string,
  province: string | undefined
): Promise<StoreCommuneHit[]> => {
  const [own, former] = await Promise.all([
    readCommunes(locality, { search_name: { $like: likeText(folded) } }, province),
    formerNames(locality, folded),
  ])
  const ownCodes = new Set(own.map(({ code }) => code))
  const others = [...former.keys()].filter((code) => !ownCodes.has(code))
  const through = others.length ? await readCommunes(locality, { code: others }, province) : []
  return [
    ...own.map((row) => ({ ...toCommune(row), matched_former_name: null })),
    ...through.map((row) => ({
      ...toCommune(row),
      matched_former_name: former.get(row.code) ?? null,
    })),
  ].sort(byNearness(folded))
}

/** Communes of today by their own or an old name; without words those of the province by name. */
export const searchCommunes = async (
  container: MedusaContainer,
  { q, province, limit }: CommuneSearch
): Promise<StoreCommuneSearchResponse> => {
  const locality = container.resolve<LocalityModuleService>(LOCALITY_MODULE)
  if (q) {
    const hits = await findByName(locality, foldVietnamese(q.replaceAll("\0", "")), province)
    return { communes: hits.slice(0, limit), count: hits.length }
  }
  const filters = province ? { province_code: province } : {}
  const [rows, count] = await locality.listAndCountOcopCommunes(filters, {
    take: province ? undefined : limit,
    order: { search_name: "ASC" },
  })
  const communes = rows
    .map((row) => ({ ...toCommune(row), matched_former_name: null }))
    .sort((a, b) => vietnamese.compare(a.name, b.name))
  return { communes: communes.slice(0, limit), count }
}
