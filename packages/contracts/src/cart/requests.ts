import { z } from "zod"

/** More pieces of one thing than this in one line is taken for a mistake, not an order. */
export const MAX_LINE_QUANTITY = 10_000

/** Pieces of one cart line: a whole number from 1 to {@link MAX_LINE_QUANTITY}. */
export const isLineQuantity = (value: unknown): value is number =>
  typeof value === "number" &&
  Number.isSafeInteger(value) &&
  value >= 1 &&
  value <= MAX_LINE_QUANTITY

/**
 * What `shipping_address` of the stock cart API must hold on this floor. Names of commune and
 * province are written by the server from `commune_code`.
 */
export interface DeliveryAddressInput {
  /** Full name in one piece, family name first, as people write it. */
  first_name: string
  phone: string
  /** House number, street, hamlet. */
  address_1: string
  metadata: { commune_code: string }
}

/** `metadata.invoice` of the stock cart API: whom the seller makes an invoice out to. */
export const InvoiceRequestInput = z.object({
  name: z.string().trim().min(1).max(200),
  tax_code: z.string().trim().min(10).max(20),
  address: z.string().trim().min(1).max(300),
  email: z.email().max(200).nullable(),
})
export type InvoiceRequestInput = z.input<typeof InvoiceRequestInput>
