import type { ProductSort } from "@ocop/contracts"
import { askedConditions, starSince } from "./conditions"
import type { ListingRequest } from "./listing-request"
import { every, raw, sql, type Sql } from "./sql"

/** Documents whose names are compared with the words. */
const NEAR_TEXTS = 12

const BY_NAME = raw(`title COLLATE "vi-x-icu" ASC, id ASC`)

/** Order of the listing; what is equal goes by name, so that pages never overlap. */
const orderOf = (sort: ProductSort, day: string, score: Sql | null): Sql => {
  switch (sort) {
    case "name":
      return BY_NAME
    case "price_asc":
      return sql`price ASC NULLS LAST, ${BY_NAME}`
    case "price_desc":
      return sql`price DESC NULLS LAST, ${BY_NAME}`
    case "newest_certificate":
      return sql`${starSince(day)} DESC NULLS LAST, ${BY_NAME}`
    case "relevance":
      return score ? sql`${score} DESC, ${BY_NAME}` : orderOf("newest_certificate", day, null)
  }
}

/**
 * One page of documents. The page is found through the index that holds the small columns; only its
 * own documents are then read.
 */
export const hitsQuery = (
  table: string,
  request: ListingRequest,
  scope: Sql,
  score: Sql | null
): Sql => {
  const conditions = Object.values(askedConditions(request))
  const order = orderOf(request.sort, request.day, score)
  const from = raw(`"${table}"`)
  return sql`SELECT id, document FROM (
      SELECT id FROM ${from} WHERE ${every([scope, ...conditions])}
      ORDER BY ${order} LIMIT ${request.take} OFFSET ${request.skip}
    ) AS page JOIN ${from} USING (id) ORDER BY ${order}`
}

/** Names on the nearest documents, whatever the filters: what the words may have meant. */
export const nearTextsQuery = (table: string, scope: Sql, score: Sql): Sql =>
  sql`SELECT ARRAY[title, document #>> '{producer,name}', document #>> '{origin,commune,name}',
      document #>> '{origin,former,name}', document #>> '{origin,former,district,name}'] AS texts
    FROM ${raw(`"${table}"`)} WHERE ${scope} ORDER BY ${score} DESC, id LIMIT ${NEAR_TEXTS}`
