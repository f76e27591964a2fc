import { accountName, isAccountName, type ConsentPurpose } from "@ocop/contracts"
import { textOf, type FormResult } from "./form-result"

export const ACCOUNT_FIELDS = ["full_name", "account", "password", "consent_orders"] as const
export type AccountField = (typeof ACCOUNT_FIELDS)[number]
export type AccountProblem =
  "name_missing" | "account_malformed" | "password_short" | "consent_missing"

export const MIN_PASSWORD_LENGTH = 10

export interface AccountInput {
  kind: "sign_in" | "register"
  full_name: string
  /** A phone without spaces, or an e-mail in small letters. */
  account: string
  password: string
  consents: Record<ConsentPurpose, boolean>
}

const problemsOf = (input: AccountInput) => ({
  ...(input.kind === "register" && !input.full_name ? { full_name: "name_missing" as const } : {}),
  ...(isAccountName(input.account) ? {} : { account: "account_malformed" as const }),
  ...(input.kind === "register" && input.password.length < MIN_PASSWORD_LENGTH
    ? { password: "password_short" as const }
    : {}),
  ...(input.kind === "register" && !input.consents.orders
    ? { consent_orders: "consent_missing" as const }
    : {}),
})

/** A typed password is never sent back to the page. */
export const readAccount = (
  form: FormData
): FormResult<AccountInput, AccountField, AccountProblem> => {
  const input: AccountInput = {
    kind: textOf(form, "intent") === "register" ? "register" : "sign_in",
    full_name: textOf(form, "full_name").trim(),
    account: accountName(textOf(form, "account", 160)),
    password: textOf(form, "password", 200),
    consents: {
      orders: textOf(form, "consent_orders") === "yes",
      marketing: textOf(form, "consent_marketing") === "yes",
    },
  }
  const errors = problemsOf(input)
  if (!Object.keys(errors).length) return { ok: true, value: input }
  return {
    ok: false,
    typed: { full_name: input.full_name, account: input.account, password: "", consent_orders: "" },
    errors,
  }
}
