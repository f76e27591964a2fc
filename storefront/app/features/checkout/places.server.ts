import {
  listProvinces,
  searchCommunes,
  type ApiClient,
  type CommuneRef,
  type ProvinceRef,
  type StoreCommuneHit,
} from "@ocop/contracts"
import type { RecipientTyped } from "./recipient-form"

export interface Places {
  provinces: ProvinceRef[]
  /** Communes of the province chosen; empty before one is. */
  communes: CommuneRef[]
  /** What was found for an old name; null when none was asked for. */
  found: StoreCommuneHit[] | null
}

/** The largest province has fewer communes than this. */
const ALL_OF_A_PROVINCE = 400
const SHOWN_HITS = 10

/** What the address form offers for what has been typed so far. */
export const findPlaces = async (
  api: ApiClient,
  typed: Pick<RecipientTyped, "province_code" | "old_place">
): Promise<Places> => {
  const province = /^\d{2}$/.test(typed.province_code) ? typed.province_code : null
  const old = typed.old_place.trim().slice(0, 200)
  const [{ provinces }, listed, hits] = await Promise.all([
    api.call(listProvinces),
    province
      ? api.call(searchCommunes, { query: { province, limit: ALL_OF_A_PROVINCE } })
      : { communes: [] },
    old ? api.call(searchCommunes, { query: { q: old, limit: SHOWN_HITS } }) : null,
  ])
  const communes = [...listed.communes].sort((a, b) => a.name.localeCompare(b.name, "vi"))
  return { provinces, communes, found: hits?.communes ?? null }
}
