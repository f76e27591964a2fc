import { z } from "zod"

/** Code of a commune of today. */
export const StoreDeliveryQuery = z.object({ commune: z.string().regex(/^\d{5}$/) })
export type StoreDeliveryQuery = z.input<typeof StoreDeliveryQuery>
