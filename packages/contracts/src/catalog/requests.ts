import { ALL_PRODUCER_KINDS, CERTIFIED_STARS, SECTOR_KEYS } from "@ocop/rules"
import { z } from "zod"
import { flag, listOf, pageQuery, searchText } from "../http/paging"

/**
 * `relevance`: nearness to the words, exact diacritics first; the default when words are given.
 * `newest_certificate`: first day of the certificate, newest first; the default without words.
 */
export const PRODUCT_SORTS = [
  "relevance",
  "newest_certificate",
  "name",
  "price_asc",
  "price_desc",
] as const
export type ProductSort = (typeof PRODUCT_SORTS)[number]

const price = z.coerce.number().int().min(0).max(1_000_000_000).optional()

/** What is typed so far; fewer than two letters suggest nothing. */
export const StoreSuggestQuery = z.object({ q: searchText })
export type StoreSuggestQuery = z.input<typeof StoreSuggestQuery>

/** Filters of the listing; several values of one filter widen it, several filters narrow. */
export const StoreListProductsQuery = z.object({
  q: searchText,
  stars: listOf(z.coerce.number().pipe(z.literal([...CERTIFIED_STARS]))),
  producer_kind: listOf(z.enum(ALL_PRODUCER_KINDS)),
  commune: listOf(z.string().regex(/^\d{5}$/)),
  /** Old district keys, e.g. "tay-giang". */
  district: listOf(z.string().regex(/^[a-z0-9-]{1,60}$/)),
  set: listOf(z.coerce.number().int().min(1).max(26)),
  sector: listOf(z.enum(SECTOR_KEYS)),
  /** Months of harvest, 1 to 12: products in season in any of them. */
  season: listOf(z.coerce.number().int().min(1).max(12)),
  producer: z.string().max(120).optional(),
  price_min: price,
  price_max: price,
  in_stock: flag,
  /** True: only products whose certificate is in force today. */
  certified: flag,
  sort: z.enum(PRODUCT_SORTS).optional(),
  ...pageQuery,
})
export type StoreListProductsQuery = z.input<typeof StoreListProductsQuery>

export const ADDRESS_KINDS = ["products", "producers", "communes"] as const
export type AddressKind = (typeof ADDRESS_KINDS)[number]

/** Parts count from 1; communes are those that products come from, and have one part. */
export const StoreListAddressesQuery = z.object({
  kind: z.enum(ADDRESS_KINDS),
  part: z.coerce.number().int().min(1).max(1_000).default(1),
})
export type StoreListAddressesQuery = z.input<typeof StoreListAddressesQuery>
