import type { SearchTypes } from "@medusajs/framework/types"
import StockProvider from "@medusajs/medusa/search-postgres"
import type { AbstractSearchProviderService } from "@medusajs/framework/utils"
import { derivedColumnsDdl } from "./columns"
import { scope } from "./conditions"
import { facetsQuery, readFacets, type FacetRow } from "./facets-query"
import { hitsQuery, nearTextsQuery } from "./hits-query"
import { LISTING_PROVIDER, type ListingRequest, type ProviderRequests } from "./listing-request"
import { placesQuery, titlesQuery } from "./names-query"
import { raw, sql, type Sql } from "./sql"
import { waysToMatch, type TextMatch } from "./text-match"
import { searchWords } from "./words"

/** What is used of the stock service, which its package publishes only in the provider's declaration. */
interface StockSearchService extends AbstractSearchProviderService {
  readonly manager_: {
    execute(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  }
  retrieve(physicalName: string): Promise<{ table_name: string }>
}

const [Stock] = StockProvider.services as [new (...args: never[]) => StockSearchService]

const NOTHING: TextMatch = { condition: raw("FALSE"), score: raw("0::real"), fuzzy: false }

const requestOf = (input: SearchTypes.ProviderSearchQuery): Partial<ProviderRequests> =>
  // only our own code writes these options
  (input.search_options?.provider_options?.[LISTING_PROVIDER] ?? {}) as Partial<ProviderRequests>

/** Rows instead of documents: what only our own code asks for and reads. */
const rowsOnly = (rows: Record<string, unknown>[]): SearchTypes.SearchResult => ({
  hits: [],
  metadata: { skip: 0, take: rows.length, count: rows.length },
  provider_metadata: { rows },
})

/**
 * The stock PostgreSQL provider with typed columns beside its documents, read by one query for a
 * page and one for all facets. Everything else (tables, versions, writes, rebuilds, plain
 * searches) is the stock provider's.
 */
export class CatalogueSearchService extends Stock {
  static identifier = LISTING_PROVIDER

  override async upsertIndex(input: {
    index: SearchTypes.ResolvedSearchIndexDefinition
  }): Promise<SearchTypes.SearchTask> {
    const task = await super.upsertIndex(input)
    const { table_name } = await this.retrieve(input.index.physical_name)
    for (const statement of derivedColumnsDdl(table_name)) await this.manager_.execute(statement)
    return task
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const { listing, titles, places } = requestOf(input)
    if (!listing && !titles && !places) return super.search(input)
    const { table_name } = await this.retrieve(input.index.physical_name)
    if (listing) return this.list(table_name, listing)
    if (places) return rowsOnly(await this.run(placesQuery(table_name, places)))
    const words = searchWords(titles?.q ?? "")
    if (!titles || !words.folded.length) return rowsOnly([])
    return rowsOnly(await this.run(titlesQuery(table_name, titles, words)))
  }

  private async list(table: string, request: ListingRequest): Promise<SearchTypes.SearchResult> {
    const match = request.q ? await this.understand(table, request) : null
    const within = scope(request, match?.condition ?? null)
    const [hits, facetRows, near] = await Promise.all([
      this.run(hitsQuery(table, request, within, match?.score ?? null)),
      this.run(facetsQuery(table, request, within)),
      match?.fuzzy ? this.run(nearTextsQuery(table, within, match.score)) : [],
    ])
    // the query selects exactly the columns of FacetRow
    const facets = readFacets(facetRows as FacetRow[])
    return {
      hits: hits.map(({ id, document }) => ({
        id: String(id),
        document: document as object as never,
      })),
      metadata: { skip: request.skip, take: request.take, count: facets.count, query: request.q },
      provider_metadata: {
        facets,
        fuzzy: match?.fuzzy ?? false,
        near: near.flatMap(({ texts }) => texts),
      },
    }
  }

  /** The first way of matching that finds something, whatever the filters. */
  private async understand(table: string, request: ListingRequest): Promise<TextMatch> {
    const words = searchWords(request.q ?? "")
    if (!words.folded.length) return NOTHING
    for (const match of waysToMatch(words)) {
      const within = scope(request, match.condition)
      const found = await this.run(sql`SELECT 1 FROM ${raw(`"${table}"`)} WHERE ${within} LIMIT 1`)
      if (found.length) return match
    }
    return NOTHING
  }

  private run({ text, values }: Sql): Promise<Record<string, unknown>[]> {
    return this.manager_.execute(text, [...values])
  }
}
