import type { StoreListRegisterQuery } from "@ocop/contracts"
import { toApiQuery, type Chosen, type FilterNames } from "../../lib/filter-address"

/** The form offers one value of each; an address may hold several, with commas. */
export const REGISTER_FILTERS: FilterNames = {
  many: [],
  one: ["q", "state", "stars", "district", "commune", "set", "page"],
}

/** One choice of the form: every state in which stars are shown. */
export const IN_FORCE_STATES = "valid,expiring,extended"

// the API's schema judges what the visitor typed; a copy of it here would only disagree one day
export const registerQuery = (chosen: Chosen): StoreListRegisterQuery =>
  toApiQuery(chosen) as StoreListRegisterQuery
