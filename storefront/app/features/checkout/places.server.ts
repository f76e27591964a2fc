import {
  listDistricts,
  listFormerCommunes,
  listProvinces,
  searchCommunes,
  type ApiClient,
  type CommuneRef,
  type ProvinceRef,
  type StoreDistrictsResponse,
} from "@ocop/contracts"
import { toFormerChoices, toHitChoices, type PlaceChoice } from "./place-choices"
import type { RecipientTyped } from "./recipient-form"

export interface Places {
  provinces: ProvinceRef[]
  /** Communes of the province chosen; empty before one is. */
  communes: CommuneRef[]
  /** Old districts of Quảng Nam and Đà Nẵng. */
  districts: StoreDistrictsResponse["districts"]
  /** What was found for a name or an old district; null when none was asked for. */
  found: PlaceChoice[] | null
}

export const NO_PLACES: Places = { provinces: [], communes: [], districts: [], found: null }

/** The largest province has fewer communes than this. */
const ALL_OF_A_PROVINCE = 400
const SHOWN_HITS = 12

type Asked = Pick<RecipientTyped, "province_code" | "old_place" | "old_district">

/** A name typed says more than a district left chosen. */
const findChoices = async (api: ApiClient, asked: Asked): Promise<PlaceChoice[] | null> => {
  const q = asked.old_place.trim().slice(0, 200)
  if (q) {
    const { communes } = await api.call(searchCommunes, { query: { q, limit: SHOWN_HITS } })
    return toHitChoices(communes)
  }
  const district = /^[a-z0-9-]{1,60}$/.exec(asked.old_district)?.[0]
  if (!district) return null
  return toFormerChoices((await api.call(listFormerCommunes, { query: { district } })).communes)
}

const communesOf = async (api: ApiClient, code: string): Promise<CommuneRef[]> => {
  if (!/^\d{2}$/.test(code)) return []
  const query = { province: code, limit: ALL_OF_A_PROVINCE }
  const { communes } = await api.call(searchCommunes, { query })
  return [...communes].sort((a, b) => a.name.localeCompare(b.name, "vi"))
}

/** What the address form offers for what has been typed so far. */
export const findPlaces = async (api: ApiClient, asked: Asked): Promise<Places> => {
  const [{ provinces }, { districts }, communes, found] = await Promise.all([
    api.call(listProvinces),
    api.call(listDistricts),
    communesOf(api, asked.province_code),
    findChoices(api, asked),
  ])
  return { provinces, districts, communes, found }
}
