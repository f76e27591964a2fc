import { refusal } from "@ocop/rating/lib/refusal"
import {
  differingAmount,
  matchAmount,
  matchTransferCode,
  movePayment,
  refundAmount,
  type PaymentAct,
  type PaymentActor,
  type ProducerKind,
  type Result,
} from "@ocop/rules"
import type { OcopErrorCode } from "@ocop/contracts"
import { SETTLING } from "../../lib/payment/views"
import { withheldFrom } from "../../lib/payment/withheld"
import type { PaymentStatement, StatementMove } from "../../modules/payment-statement/service"

export interface Said {
  act: PaymentAct
  actor: PaymentActor
  actor_id: string
  /** Whole đồng, for acts that name an amount. */
  amount?: number | null
  transfer_code?: string | null
  note?: string | null
}

export interface Circumstances {
  now: Date
  canceled: boolean
  bank_account_id: string | null
  /** Null unless the platform has a payment function. */
  withholds_from: { kind: ProducerKind | null } | null
}

const orRefuse = <Value>(judged: Result<Value, OcopErrorCode>): Value => {
  if (!judged.ok) throw refusal(judged.code)
  return judged.value
}

const JUDGES: Partial<Record<PaymentAct, (row: PaymentStatement, amount: number) => number>> = {
  confirm: (row, amount) => orRefuse(matchAmount(row.amount, amount)),
  collect: (row, amount) => orRefuse(matchAmount(row.amount, amount)),
  state_difference: (row, amount) => orRefuse(differingAmount(row.amount, amount)),
  refund: (row, amount) => orRefuse(refundAmount(row.received_amount ?? row.amount, amount)),
}

const withheld = (amount: number, { now, withholds_from }: Circumstances) => {
  if (!withholds_from) return {}
  const { vat, pit, source } = withheldFrom(amount, now, withholds_from.kind)
  return { withheld_vat: vat, withheld_pit: pit, withholding_source: source }
}

const amountsAfter = (row: PaymentStatement, said: Said, circumstances: Circumstances) => {
  const judge = JUDGES[said.act]
  if (!judge) return { amount: null, columns: {} }
  const amount = judge(row, said.amount ?? 0)
  if (said.act === "refund") return { amount, columns: { refunded_amount: amount } }
  const settled = said.act === "confirm" || said.act === "collect"
  const tax = settled ? withheld(amount, circumstances) : {}
  return { amount, columns: { received_amount: amount, ...tax } }
}

const noteColumn = ({ actor, note }: Said) => {
  if (!note || (actor !== "buyer" && actor !== "producer")) return {}
  return actor === "buyer" ? { buyer_note: note } : { producer_note: note }
}

/**
 * What becomes of a statement when somebody says something about it.
 *
 * @throws MedusaError with the code of the rule that refuses
 */
export const planStatement = (
  row: PaymentStatement,
  said: Said,
  circumstances: Circumstances
): StatementMove => {
  if (circumstances.canceled && !SETTLING.has(said.act)) throw refusal("payment.order_canceled")
  const to = orRefuse(movePayment(row.state, said.act, said.actor))
  if (said.transfer_code) orRefuse(matchTransferCode(said.transfer_code, row.order_number))
  const { amount, columns } = amountsAfter(row, said, circumstances)
  const after = {
    state: to,
    state_since: circumstances.now,
    alarms: [],
    ...columns,
    ...noteColumn(said),
  }
  const { act, actor, actor_id, note = null } = said
  const { bank_account_id } = circumstances
  const change = {
    statement_id: row.id,
    ...{ act, actor, actor_id, note, amount, bank_account_id },
    from_state: row.state,
    to_state: to,
  }
  return { id: row.id, from: row.state, after, change }
}
