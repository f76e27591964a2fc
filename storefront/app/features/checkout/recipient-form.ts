import { parsePhone } from "@ocop/rules"
import type { InvoiceRequest } from "@ocop/contracts"
import { typedFields, type FormResult } from "./form-result"
import { INVOICE_FIELDS, invoiceProblems, toInvoice, type InvoiceProblem } from "./invoice-form"

export const RECIPIENT_FIELDS = [
  "full_name",
  "phone",
  "email",
  "province_code",
  "commune_code",
  "found_commune",
  "street",
  "old_place",
  "old_district",
  ...INVOICE_FIELDS,
] as const
export type RecipientField = (typeof RECIPIENT_FIELDS)[number]
export type RecipientTyped = Record<RecipientField, string>

export const RECIPIENT_PROBLEMS = [
  "name_missing",
  "phone_malformed",
  "email_malformed",
  "commune_missing",
  "street_missing",
] as const
export type RecipientProblem = (typeof RECIPIENT_PROBLEMS)[number] | InvoiceProblem

export interface Recipient {
  full_name: string
  phone: string
  /** Null when the buyer gave none: orders do not need one. */
  email: string | null
  commune_code: string
  street: string
  /** Null when the buyer wants no invoice. */
  invoice: InvoiceRequest | null
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** The unit found through an old name wins over the list: it was chosen last. */
const communeOf = (typed: RecipientTyped): string => typed.found_commune || typed.commune_code

const problemsOf = (typed: RecipientTyped): Partial<Record<RecipientField, RecipientProblem>> => ({
  ...(typed.full_name.trim() ? {} : { full_name: "name_missing" }),
  ...(parsePhone(typed.phone).ok ? {} : { phone: "phone_malformed" }),
  ...(!typed.email.trim() || EMAIL.test(typed.email.trim()) ? {} : { email: "email_malformed" }),
  ...(/^\d{5}$/.test(communeOf(typed)) ? {} : { commune_code: "commune_missing" }),
  ...(typed.street.trim() ? {} : { street: "street_missing" }),
  ...invoiceProblems(typed),
})

export const readRecipient = (
  form: FormData
): FormResult<Recipient, RecipientField, RecipientProblem> => {
  const typed = typedFields(form, RECIPIENT_FIELDS)
  const errors = problemsOf(typed)
  if (Object.keys(errors).length) return { ok: false, typed, errors }
  const phone = parsePhone(typed.phone)
  const value = {
    full_name: typed.full_name.trim(),
    phone: phone.ok ? phone.value : typed.phone,
    email: typed.email.trim() || null,
    commune_code: communeOf(typed),
    street: typed.street.trim(),
    invoice: toInvoice(typed),
  }
  return { ok: true, value }
}
