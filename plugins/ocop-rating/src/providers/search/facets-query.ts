import { askedConditions, FACETS, facetExpressions, type Facet } from "./conditions"
import type { ListingRequest } from "./listing-request"
import { every, join, raw, sql, type Sql } from "./sql"

type Dimension = Facet | "price"

const quoted = (name: string) => raw(`"${name}"`)

/** One flag for each condition asked: whether the document meets it. */
const flags = (asked: Partial<Record<Dimension, Sql>>): Sql[] =>
  Object.entries(asked).map(([name, condition]) => sql`${condition} AS ${quoted(`meets_${name}`)}`)

const meetsAllBut = (asked: Partial<Record<Dimension, Sql>>, left?: Dimension): Sql =>
  every(
    Object.keys(asked)
      .filter((name) => name !== left)
      .map((name) => quoted(`meets_${name}`))
  )

/**
 * Every facet, each counted under all filters but its own, with the number of matches and the range
 * of prices: one pass over the documents.
 */
export const facetsQuery = (table: string, request: ListingRequest, scope: Sql): Sql => {
  const asked = askedConditions(request)
  const expressions = facetExpressions(request)
  const columns = FACETS.map((facet) => sql`${expressions[facet]} AS ${quoted(facet)}`)
  const counts = FACETS.map(
    (facet) =>
      sql`count(*) FILTER (WHERE ${meetsAllBut(asked, facet)})::int AS ${quoted(`n_${facet}`)}`
  )
  const names = join(FACETS.map(quoted), ", ")
  const sets = join(
    FACETS.map((facet) => sql`(${quoted(facet)})`),
    ", "
  )
  return sql`WITH listing AS (
      SELECT price, ${join([...columns, ...flags(asked)], ", ")} FROM ${quoted(table)} WHERE ${scope}
    )
    SELECT GROUPING(${names}) AS level, ${names}, ${join(counts, ", ")},
      count(*) FILTER (WHERE ${meetsAllBut(asked)})::int AS n_all,
      min(price) FILTER (WHERE ${meetsAllBut(asked, "price")}) AS price_min,
      max(price) FILTER (WHERE ${meetsAllBut(asked, "price")}) AS price_max
    FROM listing GROUP BY GROUPING SETS (${sets}, ())`
}

export type FacetRow = Record<string, unknown> & { level: number; n_all: number }

export interface ListingFacets {
  count: number
  price: { min: number; max: number } | null
  values: Record<Facet, { value: string; count: number }[]>
}

/** GROUPING() sets a bit for each column that is NOT part of a row's grouping set, first column highest. */
const levelOf = (facet: Facet): number =>
  (1 << FACETS.length) - 1 - (1 << (FACETS.length - 1 - FACETS.indexOf(facet)))
const TOTAL = (1 << FACETS.length) - 1

const valuesOf = (rows: FacetRow[], facet: Facet) =>
  rows
    .filter((row) => row.level === levelOf(facet) && row[facet] !== null && row[`n_${facet}`] !== 0)
    .map((row) => ({ value: String(row[facet]), count: Number(row[`n_${facet}`]) }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))

export const readFacets = (rows: FacetRow[]): ListingFacets => {
  const total = rows.find(({ level }) => level === TOTAL)
  const values = Object.fromEntries(FACETS.map((facet) => [facet, valuesOf(rows, facet)]))
  const lowest = total?.price_min ?? null
  return {
    count: total?.n_all ?? 0,
    price: lowest === null ? null : { min: Number(lowest), max: Number(total?.price_max) },
    // the keys come from FACETS
    values: values as ListingFacets["values"],
  }
}
