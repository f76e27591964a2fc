import {
  askedConditions,
  FACETS,
  facetExpressions,
  FLAG_FACETS,
  GROUPED_FACETS,
  inSeason,
  type Facet,
} from "./conditions"
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

const countWhere = (condition: Sql, name: string): Sql =>
  sql`count(*) FILTER (WHERE ${condition})::int AS ${quoted(name)}`

const flagCounts = (asked: Partial<Record<Dimension, Sql>>): Sql[] =>
  FLAG_FACETS.flatMap((facet) =>
    [true, false].map((value) =>
      countWhere(
        sql`${quoted(facet)} = ${raw(String(value))} AND ${meetsAllBut(asked, facet)}`,
        `n_${facet}_${value}`
      )
    )
  )

const MONTHS = Array.from({ length: 12 }, (_, place) => place + 1)

const monthCounts = (asked: Partial<Record<Dimension, Sql>>): Sql[] =>
  MONTHS.map((month) =>
    countWhere(
      sql`${inSeason(1 << (month - 1))} AND ${meetsAllBut(asked, "season")}`,
      `n_season_${month}`
    )
  )

/**
 * Every facet, each counted under all filters but its own, with the number of matches and the range
 * of prices: one pass over the documents. OFFSET 0 keeps the planner from working the columns out
 * again for every grouping.
 */
export const facetsQuery = (table: string, request: ListingRequest, scope: Sql): Sql => {
  const asked = askedConditions(request)
  const expressions = facetExpressions(request)
  const columns = FACETS.map((facet) => sql`${expressions[facet]} AS ${quoted(facet)}`)
  const counts = [
    ...GROUPED_FACETS.map((facet) => countWhere(meetsAllBut(asked, facet), `n_${facet}`)),
    ...flagCounts(asked),
    ...monthCounts(asked),
    countWhere(meetsAllBut(asked), "n_all"),
  ]
  const names = join(GROUPED_FACETS.map(quoted), ", ")
  const sets = join(
    GROUPED_FACETS.map((facet) => sql`(${quoted(facet)})`),
    ", "
  )
  return sql`SELECT GROUPING(${names}) AS level, ${names}, ${join(counts, ", ")},
      min(price) FILTER (WHERE ${meetsAllBut(asked, "price")}) AS price_min,
      max(price) FILTER (WHERE ${meetsAllBut(asked, "price")}) AS price_max
    FROM (
      SELECT price, season_mask, ${join([...columns, ...flags(asked)], ", ")}
      FROM ${quoted(table)} WHERE ${scope} OFFSET 0
    ) AS listing
    GROUP BY GROUPING SETS (${sets}, ())`
}

export type FacetRow = Record<string, unknown> & { level: number; n_all: number }

export interface ListingFacets {
  count: number
  price: { min: number; max: number } | null
  values: Record<Facet, Counted[]>
}

/** GROUPING() sets a bit for each column that is NOT part of a row's grouping set, first column highest. */
const TOTAL = (1 << GROUPED_FACETS.length) - 1
const levelOf = (place: number): number => TOTAL - (1 << (GROUPED_FACETS.length - 1 - place))

type Counted = { value: string; count: number }

const mostFrequentFirst = (values: Counted[]): Counted[] =>
  values
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))

const groupedValues = (rows: FacetRow[], facet: (typeof GROUPED_FACETS)[number], place: number) =>
  mostFrequentFirst(
    rows
      .filter((row) => row.level === levelOf(place) && row[facet] !== null)
      .map((row) => ({ value: String(row[facet]), count: Number(row[`n_${facet}`]) }))
  )

const flagValues = (total: FacetRow | undefined, facet: (typeof FLAG_FACETS)[number]) =>
  mostFrequentFirst(
    ["true", "false"].map((value) => ({
      value,
      count: Number(total?.[`n_${facet}_${value}`] ?? 0),
    }))
  )

const monthValues = (total: FacetRow | undefined): Counted[] =>
  MONTHS.map((month) => ({
    value: String(month),
    count: Number(total?.[`n_season_${month}`] ?? 0),
  })).filter(({ count }) => count > 0)

export const readFacets = (rows: FacetRow[]): ListingFacets => {
  const total = rows.find(({ level }) => level === TOTAL)
  const values = Object.fromEntries([
    ...GROUPED_FACETS.map((facet, place) => [facet, groupedValues(rows, facet, place)]),
    ...FLAG_FACETS.map((facet) => [facet, flagValues(total, facet)]),
    ["season", monthValues(total)],
  ])
  const lowest = total?.price_min ?? null
  return {
    count: total?.n_all ?? 0,
    price: lowest === null ? null : { min: Number(lowest), max: Number(total?.price_max) },
    // the keys are those of the two lists of facets
    values: values as ListingFacets["values"],
  }
}
