import type { Language, StorePaymentResponse } from "@ocop/contracts"
import type { PaymentState } from "@ocop/rules"
import { formatInstant, formatVnd } from "../../lib/format"

type Payment = StorePaymentResponse["payment"]

/** Less and more than was due are told apart, as only the first leaves something to transfer. */
export type ShownState = Exclude<PaymentState, "amount_differs"> | "differs_less" | "differs_more"

export const TRANSFER_LINES = ["bank", "number", "holder", "amount", "code"] as const

/** A line a buyer copies into a bank's app; `copied` is null where nobody types it. */
export interface TransferLine {
  name: (typeof TRANSFER_LINES)[number]
  shown: string
  copied: string | null
}

export interface TransferView {
  lines: TransferLine[]
  qr: { size: number; path: string }
  amount: string
  code: string
}

export interface PaymentBlockView {
  method: Payment["method"]
  state: ShownState
  /** Amounts and instants as people read them. */
  words: { amount: string; received: string; rest: string; refunded: string; time: string }
  producerNote: string | null
  buyerNote: string | null
  transfer: TransferView | null
  /** There is something to transfer and no account to do it to. */
  hasNoAccount: boolean
  mayStateTransfer: boolean
}

const stateOf = ({ state, amount, received_amount }: Payment): ShownState => {
  if (state !== "amount_differs") return state
  return (received_amount ?? 0) < amount ? "differs_less" : "differs_more"
}

const restOf = ({ amount, received_amount }: Payment): number => amount - (received_amount ?? 0)

const wordsOf = (payment: Payment, language: Language): PaymentBlockView["words"] => ({
  amount: formatVnd(payment.amount),
  received: formatVnd(payment.received_amount ?? 0),
  rest: formatVnd(restOf(payment)),
  refunded: formatVnd(payment.refunded_amount ?? payment.amount),
  time: payment.due_at ? formatInstant(payment.due_at, language) : "",
})

const transferOf = ({ payment, account, qr }: StorePaymentResponse): TransferView | null => {
  if (!account || !qr) return null
  const rest = restOf(payment)
  const amount = formatVnd(rest)
  const code = payment.transfer_code ?? ""
  const { account_number: number, account_holder: holder } = account
  const bank = `${account.bank_short_name} – ${account.bank_name}`
  const lines: TransferLine[] = [
    { name: "bank", shown: bank, copied: null },
    { name: "number", shown: number, copied: number },
    { name: "holder", shown: holder, copied: null },
    { name: "amount", shown: amount, copied: String(rest) },
    { name: "code", shown: code, copied: code },
  ]
  return { lines, qr: { size: qr.size, path: qr.path }, amount, code }
}

/** What a buyer sees of the payment of an order. */
export const paymentView = (read: StorePaymentResponse, language: Language): PaymentBlockView => {
  const { payment, account } = read
  return {
    method: payment.method,
    state: stateOf(payment),
    words: wordsOf(payment, language),
    producerNote: payment.producer_note,
    buyerNote: payment.buyer_note,
    transfer: transferOf(read),
    hasNoAccount: payment.state === "awaiting_transfer" && !account,
    mayStateTransfer: payment.may.includes("state_transfer"),
  }
}
