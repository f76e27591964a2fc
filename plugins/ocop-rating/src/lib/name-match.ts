import { foldVietnamese } from "@ocop/rules"

/** What was typed as `search_name` is kept, without what LIKE or PostgreSQL would take amiss. */
export const plainName = (q: string): string => foldVietnamese(q.replace(/[\\%_\0]/g, " "))

/** Names looked for by folded words. */
export interface NameSearch {
  /** As {@link plainName} leaves it. */
  folded: string
  /** Near spellings instead of beginnings of words. */
  near: boolean
  take: number
}

export interface NameCondition {
  /** A condition on a column `search_name` that its trigram index answers. */
  where: string
  bindings: string[]
  /** Orders the matches, the nearest first. */
  order: string
  orderBindings: string[]
}

/** How folded names are found: a word of the name begins so, or the name is spelt nearly so. */
export const nameCondition = ({ folded, near }: NameSearch): NameCondition =>
  near
    ? {
        where: "? <% search_name",
        bindings: [folded],
        order: "word_similarity(?, search_name) DESC, char_length(search_name), search_name",
        orderBindings: [folded],
      }
    : {
        where: "(search_name LIKE ? OR search_name LIKE ?)",
        bindings: [`${folded}%`, `% ${folded}%`],
        order: "char_length(search_name), search_name",
        orderBindings: [],
      }
