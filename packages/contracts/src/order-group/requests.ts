import { z } from "zod"

/** How each producer of a cart is to be paid. A producer left out keeps what was chosen before. */
export const StoreChoosePaymentsBody = z.object({
  choices: z
    .array(
      z.object({
        producer_id: z.string().min(1).max(60),
        payment_provider_id: z.string().min(1).max(60),
      })
    )
    .min(1)
    .max(100),
})
export type StoreChoosePaymentsBody = z.input<typeof StoreChoosePaymentsBody>
