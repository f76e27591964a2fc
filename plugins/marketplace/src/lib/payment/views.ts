import type {
  BankAccountRow,
  BankAccountView,
  PaymentChangeView,
  PaymentView,
} from "@ocop/contracts"
import {
  bankOf,
  mayMovePayment,
  PAYMENT_ACTS,
  transferCode,
  transferDueAt,
  type PaymentActor,
} from "@ocop/rules"
import type {
  BankAccountRecord,
  PaymentChange,
  PaymentStatement,
} from "../../modules/payment-statement/service"

const instant = (at: Date | string): string => new Date(at).toISOString()

/** Named one by one: a column added later is shown to nobody by itself. */
export const toPaymentView = (
  row: PaymentStatement,
  actor: PaymentActor,
  canceled: boolean
): PaymentView => ({
  order_id: row.order_id,
  order_number: row.order_number,
  method: row.method,
  state: row.state,
  amount: row.amount,
  transfer_code: row.method === "vietqr" ? transferCode(row.order_number) : null,
  opened_at: instant(row.opened_at),
  state_since: instant(row.state_since),
  due_at: row.method === "vietqr" ? transferDueAt(new Date(row.opened_at)).toISOString() : null,
  received_amount: row.received_amount,
  refunded_amount: row.refunded_amount,
  buyer_note: row.buyer_note,
  producer_note: row.producer_note,
  may: PAYMENT_ACTS.filter(
    (act) => mayMovePayment(row.state, act, actor) && (!canceled || SETTLING.has(act))
  ),
})

/** What is still said about a cancelled order: what came, and that it was given back. */
export const SETTLING: ReadonlySet<string> = new Set(["dispute", "refund", "call_off"])

export const toAccountView = (row: BankAccountRecord): BankAccountView => {
  const bank = bankOf(row.bin)
  return {
    bin: row.bin,
    bank_name: bank?.name ?? row.bin,
    bank_short_name: bank?.short_name ?? row.bin,
    account_number: row.account_number,
    account_holder: row.account_holder,
  }
}

export const toAccountRow = (row: BankAccountRecord): BankAccountRow => ({
  ...toAccountView(row),
  id: row.id,
  state: row.state,
  created_at: instant(row.created_at),
  replaced_at: row.replaced_at ? instant(row.replaced_at) : null,
})

export const toChangeView = (row: PaymentChange): PaymentChangeView => ({
  id: row.id,
  act: row.act,
  actor: row.actor,
  state: row.to_state,
  amount: row.amount,
  note: row.note,
  created_at: instant(row.created_at),
})
