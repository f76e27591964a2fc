import { z } from "zod"
import { searchText } from "../http/paging"

/** Finds communes by today's or old names, with or without diacritics. */
export const StoreSearchCommunesQuery = z.object({
  q: searchText,
  province: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(400).default(20),
})
export type StoreSearchCommunesQuery = z.input<typeof StoreSearchCommunesQuery>
