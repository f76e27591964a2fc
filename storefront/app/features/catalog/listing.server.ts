import {
  MAX_SEARCH_LENGTH,
  listDistricts,
  listProducts,
  readCommune,
  type ApiClient,
  type ProductFacets,
  type StoreProductListResponse,
} from "@ocop/contracts"
import { floorApi } from "~/lib/floor.server"
import { asFiltered, type Filtered } from "~/lib/refusals.server"
import { oneOf, type Chosen } from "~/lib/filter-address"
import { loadHelp, type ListingHelp } from "../find/help.server"
import type { PlaceNames } from "./catalog-words"
import { listingQuery } from "./listing-filters"

const untold = (facets: ProductFacets, chosen: Chosen, name: "district" | "commune"): string[] =>
  (chosen[name] ?? []).filter((value) => !facets[name].some((option) => option.value === value))

const districtNames = async (api: ApiClient, slugs: string[]): Promise<PlaceNames> => {
  if (!slugs.length) return {}
  const { districts } = await api.call(listDistricts)
  return Object.fromEntries(districts.map(({ slug, name }) => [slug, name]))
}

const communeNames = async (api: ApiClient, codes: string[]): Promise<PlaceNames> => {
  const found = await Promise.all(
    codes.slice(0, 5).map((code) => asFiltered(api.call(readCommune, { params: { code } })))
  )
  return Object.fromEntries(
    found.flatMap((answer) =>
      answer.ok ? [[answer.list.commune.code, answer.list.commune.name]] : []
    )
  )
}

export interface Listing {
  answer: Filtered<StoreProductListResponse>
  /** Names of chosen places that the facets do not tell, as nothing is left of them. */
  places: PlaceNames
  /** Ways on; empty where something was found. */
  help: ListingHelp
}

const NO_HELP: ListingHelp = { drops: [], sets: [] }

/** The API would say so too, if such an address reached it. */
const TOO_LONG: Listing = {
  answer: { ok: false, code: "request.query_too_long", fields: ["q"] },
  places: {},
  help: NO_HELP,
}

/** The products of a choice, with names for every place chosen. */
export const loadListing = async (chosen: Chosen): Promise<Listing> => {
  if (oneOf(chosen, "q").length > MAX_SEARCH_LENGTH) return TOO_LONG
  const api = await floorApi()
  const answer = await asFiltered(api.call(listProducts, { query: listingQuery(chosen) }))
  if (!answer.ok) return { answer, places: {}, help: NO_HELP }
  const { facets } = answer.list
  const [districts, communes, help] = await Promise.all([
    districtNames(api, untold(facets, chosen, "district")),
    communeNames(api, untold(facets, chosen, "commune")),
    answer.list.count ? NO_HELP : loadHelp(chosen),
  ])
  return { answer, places: { ...districts, ...communes }, help }
}
