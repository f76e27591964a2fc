import type { PlacesRequest, TitlesRequest } from "./listing-request"
import { isIn, raw, sql, textArray, type Sql } from "./sql"
import { FOLDED_CONFIG } from "./text-match"
import { allOf, allOfTitle, type SearchWords } from "./words"

/** Titles that begin alike beyond these are not compared: two letters can begin half of them. */
const MOST_COMPARED = 500

const offeredIn = (channels: string[]): Sql =>
  sql`jsonb_exists_any(channels, ${textArray(channels)})`

/** Alcohol is found by who looks for it in the listing, and never proposed: it may not be promoted. */
const PROPOSED = sql`NOT coalesce((document ->> 'alcohol')::boolean, false)`

/** Titles that hold the words, the last one unfinished; those with the typed diacritics first, whole words next. */
const titlesAsTyped = (table: string, request: TitlesRequest, words: SearchWords): Sql => {
  const query = sql`to_tsquery(${FOLDED_CONFIG}, ${allOfTitle(words.folded)})`
  const asTyped = sql`exact_vector @@ to_tsquery('simple', ${`${allOf(words.exact)}:*`})`
  const whole = sql`search_vector @@ to_tsquery(${FOLDED_CONFIG}, ${allOf(words.folded)})`
  return sql`SELECT handle, title FROM (
      SELECT document ->> 'handle' AS handle, title, exact_vector, search_vector FROM ${raw(`"${table}"`)}
      WHERE search_vector @@ ${query} AND ${offeredIn(request.channels)} AND ${PROPOSED} LIMIT ${MOST_COMPARED}
    ) AS begun
    ORDER BY ${asTyped} DESC, ${whole} DESC, char_length(title), title COLLATE "vi-x-icu", handle
    LIMIT ${request.take}`
}

/** Titles of the documents that are spelt most alike. */
const titlesNearly = (table: string, request: TitlesRequest, words: SearchWords): Sql => {
  const text = words.folded.join(" ")
  return sql`SELECT document ->> 'handle' AS handle, title FROM ${raw(`"${table}"`)}
    WHERE ${text} <% search_text AND ${offeredIn(request.channels)} AND ${PROPOSED}
      AND ${text} <% (document ->> 'folded_title')
    ORDER BY word_similarity(${text}, document ->> 'folded_title') DESC, title COLLATE "vi-x-icu", id
    LIMIT ${request.take}`
}

export const titlesQuery = (table: string, request: TitlesRequest, words: SearchWords): Sql =>
  request.near ? titlesNearly(table, request, words) : titlesAsTyped(table, request, words)

/** Numbers of products by place; the key of a place says which kind it is. */
export const placesQuery = (
  table: string,
  { channels, communes, districts }: PlacesRequest
): Sql => {
  const from = raw(`"${table}"`)
  return sql`SELECT 'commune:' || commune AS place, count(*)::int AS count FROM ${from}
      WHERE ${isIn(raw("commune"), communes)} AND ${offeredIn(channels)} GROUP BY commune
    UNION ALL
    SELECT 'district:' || district, count(*)::int FROM ${from}
      WHERE ${isIn(raw("district"), districts)} AND ${offeredIn(channels)} GROUP BY district`
}
