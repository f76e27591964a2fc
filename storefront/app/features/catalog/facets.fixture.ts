import type { ProductFacets } from "@ocop/contracts"

/** Facets of a list in which nothing can be chosen, for tests. */
export const noFacets: ProductFacets = {
  stars: [],
  producer_kind: [],
  district: [],
  commune: [],
  sector: [],
  set: [],
  season: [],
  certified: [],
  in_stock: [],
  price: null,
}
