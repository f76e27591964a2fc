import type { StoreListProductsQuery } from "@ocop/contracts"
import { toApiQuery, type Chosen, type FilterNames } from "../../lib/filter-address"

/** Facets of the listing, in the order they stand on the page. */
export const FACETS = [
  "stars",
  "producer_kind",
  "district",
  "sector",
  "set",
  "season",
  "commune",
] as const
export type Facet = (typeof FACETS)[number]

export const FLAGS = ["certified", "in_stock"] as const
export type Flag = (typeof FLAGS)[number]

export const LISTING_FILTERS: FilterNames = {
  many: FACETS,
  one: [...FLAGS, "producer", "price_min", "price_max", "q", "sort", "page"],
}

/** "100.000 ₫" as people write it; what is no amount stays as typed, to be refused. */
const plainPrice = (text: string): string => {
  const digits = text.replace(/[\s₫đ]/gi, "").replace(/[.,](?=\d{3}(\D|$))/g, "")
  return /^\d+$/.test(digits) ? digits : text
}

/** Prices as plain numbers: a visitor writes dots, the address and the API do not. */
export const withPlainPrices = (chosen: Chosen): Chosen => {
  const plain = { ...chosen }
  for (const name of ["price_min", "price_max"]) {
    const [typed] = chosen[name] ?? []
    if (typed) plain[name] = [plainPrice(typed)]
  }
  return plain
}

// the API's schema judges what the visitor typed; a copy of it here would only disagree one day
export const listingQuery = (chosen: Chosen): StoreListProductsQuery =>
  toApiQuery(chosen) as StoreListProductsQuery
