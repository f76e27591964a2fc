import type { InvoiceRequest } from "@ocop/contracts"
import { parseTaxCode } from "@ocop/rules"

export const INVOICE_FIELDS = [
  "invoice_name",
  "invoice_tax_code",
  "invoice_address",
  "invoice_email",
] as const
export type InvoiceField = (typeof INVOICE_FIELDS)[number]
export type InvoiceTyped = Record<InvoiceField, string>
export type InvoiceProblem =
  | "invoice_name_missing"
  | "invoice_tax_code_malformed"
  | "invoice_address_missing"
  | "email_malformed"

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** Whoever fills one of the fields wants an invoice; nobody has to. */
export const wantsInvoice = (typed: InvoiceTyped): boolean =>
  INVOICE_FIELDS.some((field) => typed[field].trim())

export const invoiceProblems = (
  typed: InvoiceTyped
): Partial<Record<InvoiceField, InvoiceProblem>> => {
  if (!wantsInvoice(typed)) return {}
  const email = typed.invoice_email.trim()
  return {
    ...(typed.invoice_name.trim() ? {} : { invoice_name: "invoice_name_missing" }),
    ...(parseTaxCode(typed.invoice_tax_code).ok
      ? {}
      : { invoice_tax_code: "invoice_tax_code_malformed" }),
    ...(typed.invoice_address.trim() ? {} : { invoice_address: "invoice_address_missing" }),
    ...(!email || EMAIL.test(email) ? {} : { invoice_email: "email_malformed" }),
  }
}

/** Null when no invoice is wanted; asked only of fields without a problem. */
export const toInvoice = (typed: InvoiceTyped): InvoiceRequest | null => {
  if (!wantsInvoice(typed)) return null
  const tax = parseTaxCode(typed.invoice_tax_code)
  return {
    name: typed.invoice_name.trim(),
    tax_code: tax.ok ? tax.value : typed.invoice_tax_code,
    address: typed.invoice_address.trim(),
    email: typed.invoice_email.trim() || null,
  }
}
