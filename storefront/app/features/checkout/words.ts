import { ERROR_MESSAGES, type OcopErrorCode } from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import type { AccountProblem } from "./account-form"
import type { ConfirmProblem } from "./confirm-form"
import type { LookUpProblem } from "./look-up-form"
import type { RecipientProblem } from "./recipient-form"

export type Problem = RecipientProblem | LookUpProblem | AccountProblem | ConfirmProblem

const PROBLEMS: Record<Problem, () => string> = {
  name_missing: () => m.problem_name_missing(),
  phone_malformed: () => m.problem_phone_malformed(),
  email_malformed: () => m.problem_email_malformed(),
  account_malformed: () => m.problem_account_malformed(),
  commune_missing: () => m.problem_commune_missing(),
  street_missing: () => m.problem_street_missing(),
  number_malformed: () => m.problem_number_malformed(),
  consent_missing: () => m.problem_consent_missing(),
  password_short: () => m.problem_password_short(),
  not_confirmed: () => m.problem_not_confirmed(),
  changed_since_review: () => m.problem_changed_since_review(),
  offer_lapsed: () => m.problem_offer_lapsed(),
  invoice_name_missing: () => m.problem_invoice_name_missing(),
  invoice_tax_code_malformed: () => m.problem_invoice_tax_code(),
  invoice_address_missing: () => m.problem_invoice_address_missing(),
}

export const problemText = (problem: Problem | undefined): string | undefined =>
  problem && PROBLEMS[problem]()

export const refusalText = (code: OcopErrorCode | null): string =>
  ERROR_MESSAGES[code ?? "service.unavailable"][getLocale()]
