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
  commune_missing: () => m.problem_commune_missing(),
  street_missing: () => m.problem_street_missing(),
  number_malformed: () => m.problem_number_malformed(),
  password_short: () => m.problem_password_short(),
  not_confirmed: () => m.problem_not_confirmed(),
  changed_since_review: () => m.problem_changed_since_review(),
}

export const problemText = (problem: Problem | undefined): string | undefined =>
  problem && PROBLEMS[problem]()

export const refusalText = (code: OcopErrorCode | null): string =>
  ERROR_MESSAGES[code ?? "service.unavailable"][getLocale()]

const STATUSES: Record<string, () => string> = {
  pending: () => m.order_status_pending(),
  completed: () => m.order_status_completed(),
  canceled: () => m.order_status_canceled(),
}

export const orderStatusText = (status: string): string =>
  (STATUSES[status] ?? (() => m.order_status_other()))()

const DELIVERIES: Record<string, () => string> = {
  not_fulfilled: () => m.order_delivery_not_fulfilled(),
  shipped: () => m.order_delivery_shipped(),
  delivered: () => m.order_delivery_delivered(),
}

export const deliveryText = (status: string): string =>
  (DELIVERIES[status] ?? (() => m.order_delivery_other()))()
