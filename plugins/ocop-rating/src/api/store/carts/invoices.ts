import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { InvoiceRequestInput } from "@ocop/contracts"
import { parseTaxCode } from "@ocop/rules"
import { refusal } from "../../../lib/refusal"

interface MaybeInvoice {
  metadata?: { invoice?: unknown } | null
}

/** Null takes a request for an invoice back; anything else must be one that can be written out. */
export const readInvoice = (
  req: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const { metadata } = (req.body ?? {}) as MaybeInvoice
  if (!metadata?.invoice) return next()
  const read = InvoiceRequestInput.safeParse(metadata.invoice)
  const tax = read.success ? parseTaxCode(read.data.tax_code) : null
  if (!read.success || !tax?.ok) return next(refusal("cart.invoice_incomplete"))
  metadata.invoice = { ...read.data, tax_code: tax.value }
  next()
}
