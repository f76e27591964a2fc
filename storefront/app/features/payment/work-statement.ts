import type { PaymentView } from "@ocop/contracts"
import type { PaymentAct } from "@ocop/rules"
import { textOf } from "../checkout/form-result"

/** What a producer may say of a payment, the usual one first. */
export const WORK_ACTS = [
  "confirm",
  "collect",
  "state_difference",
  "dispute",
  "fail_collection",
  "refund",
] as const satisfies readonly PaymentAct[]
export type WorkAct = (typeof WORK_ACTS)[number]

const PREFIX = "pay_"

export const intentOf = (act: WorkAct): string => PREFIX + act

export const actOf = (intent: string): WorkAct | undefined =>
  WORK_ACTS.find((act) => intentOf(act) === intent)

export interface TypedStatement {
  amount: string
  transfer_code: string
  note: string
}

export const typedStatement = (form: FormData): TypedStatement => ({
  amount: textOf(form, "amount", 30).trim(),
  transfer_code: textOf(form, "transfer_code", 60).trim(),
  note: textOf(form, "note", 1000),
})

/** "120.000 ₫" is typed as often as 120000; what is no number is refused by the API. */
export const amountTyped = (typed: string): number => {
  const digits = typed.replace(/[.\s₫đ]/gu, "")
  return /^\d{1,15}$/.test(digits) ? Number(digits) : 0
}

/** What stands in a form before anything is typed. */
export const proposed = (act: WorkAct, payment: PaymentView): TypedStatement => {
  const isDue = act === "confirm" || act === "collect"
  const refund = act === "refund" ? (payment.received_amount ?? payment.amount) : ""
  const amount = String(isDue ? payment.amount : refund)
  return { amount, transfer_code: "", note: "" }
}

/** Acts that are open to the producer now. */
export const openActs = ({ may }: Pick<PaymentView, "may">): WorkAct[] =>
  WORK_ACTS.filter((act) => may.includes(act))
