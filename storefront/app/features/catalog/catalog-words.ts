import {
  ERROR_MESSAGES,
  PRODUCER_KIND_NAMES,
  type OcopErrorCode,
  type ProductSort,
} from "@ocop/contracts"
import { ALL_PRODUCER_KINDS, productSet, SECTOR_KEYS, SECTORS } from "@ocop/rules"
import { formatNumber } from "~/lib/dates"
import { formatMonth } from "~/lib/month"
import { formatVnd } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import type { LabelOf } from "./facets-view"
import type { Facet, Flag } from "./listing-filters"

export const countText = (count: number): string =>
  count === 1 ? m.list_count_one() : m.list_count({ count: formatNumber(count, getLocale()) })

export const refusedText = (code: OcopErrorCode | null): string =>
  ERROR_MESSAGES[code ?? "request.filter_malformed"][getLocale()]

const known = <Key extends string>(keys: readonly Key[], value: string): Key | undefined =>
  keys.find((key) => key === value)

const kindText = (value: string): string => {
  const kind = known(ALL_PRODUCER_KINDS, value)
  return kind ? PRODUCER_KIND_NAMES[kind][getLocale()] : value
}

export const sectorText = (value: string): string => {
  const sector = known(SECTOR_KEYS, value)
  return sector ? SECTORS[sector][getLocale()] : value
}

export const setText = (value: string | number): string =>
  productSet(Number(value))?.[getLocale()] ?? String(value)

/** "Tháng 11", "November"; what is no month stays as it was typed. */
export const monthText = (month: string | number): string => formatMonth(month, getLocale())

/** Values a hand-typed address may hold beside the real ones are shown as they are. */
const LABELS: Record<Facet | Flag, (value: string) => string> = {
  stars: (value) => m.stars_words({ count: value }),
  producer_kind: kindText,
  sector: sectorText,
  set: setText,
  season: monthText,
  district: (value) => value,
  commune: (value) => value,
  certified: () => m.facet_certified(),
  in_stock: () => m.facet_in_stock(),
}

/** Names of places by their key in an address. */
export type PlaceNames = Readonly<Record<string, string>>

export const labelsWith =
  (places: PlaceNames): LabelOf =>
  (name, value, given) =>
    given ?? places[value] ?? LABELS[name](value)

const vndOf = (text: string): string => (/^\d+$/.test(text) ? formatVnd(Number(text)) : text)

export const priceChipText = (min?: string, max?: string): string => {
  if (min && max) return m.chip_price_between({ min: vndOf(min), max: vndOf(max) })
  return min ? m.chip_price_from({ min: vndOf(min) }) : m.chip_price_to({ max: vndOf(max ?? "") })
}

const FACETS: Record<Facet, () => string> = {
  stars: () => m.facet_stars(),
  producer_kind: () => m.facet_producer_kind(),
  district: () => m.facet_district(),
  commune: () => m.facet_commune(),
  sector: () => m.facet_sector(),
  set: () => m.facet_set(),
  season: () => m.facet_season(),
}

export const facetTitle = (name: Facet): string => FACETS[name]()

const SORTS: Record<ProductSort, () => string> = {
  relevance: () => m.sort_relevance(),
  newest_certificate: () => m.sort_newest_certificate(),
  name: () => m.sort_name(),
  price_asc: () => m.sort_price_asc(),
  price_desc: () => m.sort_price_desc(),
}

export const sortText = (sort: ProductSort): string => SORTS[sort]()
