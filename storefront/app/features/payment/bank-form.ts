import type { BankAccountView, OcopErrorCode } from "@ocop/contracts"
import { parseBankAccount } from "@ocop/rules"
import { textOf } from "../checkout/form-result"

/** In the order of the page. */
export const BANK_FIELDS = ["bin", "account_number", "account_holder"] as const
export type BankField = (typeof BANK_FIELDS)[number]
export type TypedBank = Record<BankField, string>
export type BankErrors = Partial<Record<BankField, OcopErrorCode>>

const FIELD_OF: Partial<Record<OcopErrorCode, BankField>> = {
  "bank_account.bank_unknown": "bin",
  "bank_account.number_malformed": "account_number",
  "bank_account.holder_malformed": "account_holder",
}

export const typedBank = (form: FormData): TypedBank => ({
  bin: textOf(form, "bin", 6),
  account_number: textOf(form, "account_number", 60).trim(),
  account_holder: textOf(form, "account_holder", 200).trim(),
})

export const bankFrom = (account: BankAccountView | null): TypedBank => ({
  bin: account?.bin ?? "",
  account_number: account?.account_number ?? "",
  account_holder: account?.account_holder ?? "",
})

/** The first thing that is wrong, at its field; empty when the account is well typed. */
export const bankErrors = (typed: TypedBank): BankErrors => {
  const parsed = parseBankAccount(typed)
  return parsed.ok ? {} : bankErrorOf(parsed.code)
}

/** Where a refusal of the API is shown; at no field when it is about none. */
export const bankErrorOf = (code: OcopErrorCode): BankErrors => {
  const field = FIELD_OF[code]
  return field ? { [field]: code } : {}
}
