import { monthMask } from "../../lib/catalogue/season"
import { PERIODS } from "./columns"
import type { ListingRequest } from "./listing-request"
import { every, isIn, raw, sql, textArray, type Sql } from "./sql"

/** Facets with many values, in the order of their columns, and those that are yes or no. */
export const GROUPED_FACETS = [
  "stars",
  "producer_kind",
  "district",
  "commune",
  "sector",
  "set",
] as const
export const FLAG_FACETS = ["certified", "in_stock"] as const
export const FACETS = [...GROUPED_FACETS, ...FLAG_FACETS] as const
/** Facets of one value a document, and the months, of which a document has several. */
export type Facet = (typeof FACETS)[number] | "season"

/** Documents in season in any of the months of a mask. */
export const inSeason = (mask: number): Sql => sql`(season_mask & ${raw(String(mask))}) <> 0`

/** A value of the certificate in force on a day; null when none is. */
const inForce = (column: "stars" | "from", day: string): Sql => {
  const cases = PERIODS.map(
    (number) =>
      sql`WHEN ${raw(`from_${number}`)} <= ${day} AND ${raw(`until_${number}`)} >= ${day} THEN ${raw(`${column}_${number}`)}`
  )
  return sql`CASE ${cases[0]} ${cases[1]} ${cases[2]} END`
}

export const starsOn = (day: string): Sql => inForce("stars", day)
export const starSince = (day: string): Sql => inForce("from", day)

/** How each facet reads a document. */
export const facetExpressions = ({
  day,
  channels,
}: ListingRequest): Record<(typeof FACETS)[number], Sql> => ({
  stars: starsOn(day),
  certified: sql`(${starsOn(day)} IS NOT NULL)`,
  producer_kind: raw("producer_kind"),
  district: raw("district"),
  commune: raw("commune"),
  sector: raw("sector"),
  set: raw("product_set"),
  in_stock: sql`jsonb_exists_any(in_stock_in, ${textArray(channels)})`,
})

const priceWithin = ({ price_min, price_max }: ListingRequest["filters"]): Sql[] => [
  ...(price_min === undefined ? [] : [sql`price >= ${price_min}`]),
  ...(price_max === undefined ? [] : [sql`price <= ${price_max}`]),
]

/** The conditions that were asked, each under the facet it belongs to. */
export const askedConditions = (request: ListingRequest): Partial<Record<Facet | "price", Sql>> => {
  const { filters } = request
  const expressions = facetExpressions(request)
  const asked: Partial<Record<Facet | "price", Sql>> = {}
  for (const facet of FACETS) {
    const value = filters[facet]
    if (typeof value === "boolean")
      asked[facet] = sql`${expressions[facet]} = ${raw(String(value))}`
    else if (value?.length) asked[facet] = isIn(expressions[facet], value)
  }
  const months = monthMask(filters.season ?? [])
  if (months) asked.season = inSeason(months)
  const price = priceWithin(filters)
  if (price.length) asked.price = every(price)
  return asked
}

/** What narrows the listing and is no facet: the channel, the producer, the words. */
export const scope = (request: ListingRequest, words: Sql | null): Sql =>
  every([
    sql`jsonb_exists_any(channels, ${textArray(request.channels)})`,
    ...(request.producer === undefined ? [] : [sql`producer_handle = ${request.producer}`]),
    ...(words ? [words] : []),
  ])
