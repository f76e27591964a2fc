import { z } from "zod"

/** Pages of a public list count from 1. */
export const MAX_PER_PAGE = 60
export const DEFAULT_PER_PAGE = 24
/** A page further on than this is refused instead of scanned. */
export const MAX_PAGE = 10_000
export const MAX_SEARCH_LENGTH = 200

/** A comma-separated list in a query string, each entry checked by `entry`. */
export const listOf = <T extends z.ZodTypeAny>(entry: T) =>
  z
    .preprocess(
      (value) =>
        typeof value === "string"
          ? value
              .split(",")
              .map((part) => part.trim())
              .filter(Boolean)
          : value,
      z.array(entry).max(60)
    )
    .optional()

export const pageQuery = {
  page: z.coerce.number().int().min(1).max(MAX_PAGE).default(1),
  per_page: z.coerce.number().int().min(1).max(MAX_PER_PAGE).default(DEFAULT_PER_PAGE),
}

export const searchText = z.string().trim().max(MAX_SEARCH_LENGTH).optional()

/** "true" and "1" are yes, "false" and "0" no; anything else is refused. */
export const flag = z
  .enum(["true", "false", "1", "0"])
  .transform((value) => value === "true" || value === "1")
  .optional()

export interface Page {
  page: number
  per_page: number
  /** Number of all matches, not of this page. */
  count: number
}

/** Offset paging of the staff desk, as Medusa's own admin lists do. */
export const offsetQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}

export interface OffsetPage {
  limit: number
  offset: number
  count: number
}
