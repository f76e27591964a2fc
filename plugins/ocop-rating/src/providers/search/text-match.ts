import { raw, sql, type Sql } from "./sql"
import { allOf, allOfUnfinished, type SearchWords } from "./words"

export const FOLDED_CONFIG = raw("'medusa_search_simple'")

/** How a document is found by words, and how near it then is. */
export interface TextMatch {
  condition: Sql
  score: Sql
  fuzzy: boolean
}

/** Words of the folded copy; the more of the words with their own diacritics, the nearer. */
const byWords = (query: string, { exact }: SearchWords): TextMatch => {
  const folded = sql`to_tsquery(${FOLDED_CONFIG}, ${query})`
  const asTyped = sql`(exact_vector @@ to_tsquery('simple', ${allOf(exact)}))::int`
  return {
    condition: sql`search_vector @@ ${folded}`,
    // rank is below 1, so that diacritics as typed outweigh everything else
    score: sql`${asTyped} + ts_rank_cd(search_vector, ${folded}, 1 | 32)`,
    fuzzy: false,
  }
}

/** Near spellings by trigrams of the folded copy. */
const byNearness = ({ folded }: SearchWords): TextMatch => {
  const text = folded.join(" ")
  return {
    condition: sql`${text} <% search_text`,
    score: sql`word_similarity(${text}, search_text)`,
    fuzzy: true,
  }
}

/** Ways to understand what was typed, the strictest first; the first that finds something is taken. */
export const waysToMatch = (words: SearchWords): TextMatch[] => [
  byWords(allOf(words.folded), words),
  byWords(allOfUnfinished(words.folded), words),
  byNearness(words),
]
