import { z } from "zod"
import { searchText } from "../http/paging"

/** `district` is the key of an old district: "tay-giang". */
export const StoreFormerCommunesQuery = z.object({
  district: z.string().regex(/^[a-z0-9-]{1,60}$/),
})
export type StoreFormerCommunesQuery = z.input<typeof StoreFormerCommunesQuery>

/** Finds communes by today's or old names, with or without diacritics and with a typo; "Bha Lê, Tây Giang" names the old district too. */
export const StoreSearchCommunesQuery = z.object({
  q: searchText,
  province: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(400).default(20),
})
export type StoreSearchCommunesQuery = z.input<typeof StoreSearchCommunesQuery>
