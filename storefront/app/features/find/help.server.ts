import { listProducts, type FacetValue } from "@ocop/contracts"
import { listingQuery } from "~/features/catalog/listing-filters"
import type { Chosen } from "~/lib/filter-address"
import { floorApi } from "~/lib/floor.server"
import { asFiltered } from "~/lib/refusals.server"
import { toDrops, type Drop } from "./drops-view"

export interface ListingHelp {
  /** What there would be without one of the filters, the most first. */
  drops: (Drop & { count: number })[]
  /** The sets with most products. */
  sets: FacetValue[]
}

const SETS_SHOWN = 6

const countOf = async (chosen: Chosen): Promise<{ count: number; sets: FacetValue[] }> => {
  const api = await floorApi()
  const query = { ...listingQuery(chosen), per_page: 1 }
  const answer = await asFiltered(api.call(listProducts, { query }))
  return answer.ok
    ? { count: answer.list.count, sets: answer.list.facets.set }
    : { count: 0, sets: [] }
}

/** Ways on from a choice that nothing meets. */
export const loadHelp = async (chosen: Chosen): Promise<ListingHelp> => {
  const drops = toDrops(chosen)
  const [all, ...counts] = await Promise.all([
    countOf({}),
    ...drops.map(({ left }) => countOf(left)),
  ])
  return {
    drops: drops
      .map((drop, place) => ({ ...drop, count: counts[place]?.count ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    sets: (all?.sets ?? []).slice(0, SETS_SHOWN),
  }
}
