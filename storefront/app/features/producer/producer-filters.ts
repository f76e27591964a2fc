import type { StoreListProducersQuery } from "@ocop/contracts"
import { toApiQuery, type Chosen, type FilterNames } from "../../lib/filter-address"

export const PRODUCER_FILTERS: FilterNames = {
  many: [],
  one: ["q", "kind", "district", "commune", "page"],
}

// the API's schema judges what the visitor typed; a copy of it here would only disagree one day
export const producersQuery = (chosen: Chosen): StoreListProducersQuery =>
  toApiQuery(chosen) as StoreListProducersQuery
