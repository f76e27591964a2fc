import { z } from "zod"

/** Finds one order by its number and the phone it was placed with. */
export const StoreLookUpOrderBody = z.object({
  number: z.coerce.number().int().min(1).max(2_000_000_000),
  phone: z.string().trim().min(8).max(20),
})
export type StoreLookUpOrderBody = z.input<typeof StoreLookUpOrderBody>
