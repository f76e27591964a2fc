import type { PaymentAct, PaymentActor, PaymentMethod, PaymentState } from "@ocop/rules"

export interface BankAccountView {
  bin: string
  bank_name: string
  bank_short_name: string
  account_number: string
  account_holder: string
}

/** A QR code as one path on a square of `size` units, quiet zone included. */
export interface QrView {
  /** The text inside, as EMVCo writes payment codes. */
  text: string
  size: number
  path: string
}

/** What is known of an order's payment: what its buyer and its producer said. */
export interface PaymentView {
  order_id: string
  order_number: number
  method: PaymentMethod
  state: PaymentState
  /** Whole đồng. */
  amount: number
  /** Null for cash. */
  transfer_code: string | null
  opened_at: string
  state_since: string
  /** End of the time proposed for a transfer; null for cash. */
  due_at: string | null
  received_amount: number | null
  refunded_amount: number | null
  buyer_note: string | null
  producer_note: string | null
  /** What whoever asks may state now. */
  may: PaymentAct[]
}

export interface StorePaymentResponse {
  payment: PaymentView
  /** Null unless the buyer still has to transfer, and for a producer without an account. */
  account: BankAccountView | null
  /** Null where `account` is. */
  qr: QrView | null
}

/** One statement of the trail. */
export interface PaymentChangeView {
  id: string
  act: PaymentAct | "open"
  actor: PaymentActor
  state: PaymentState
  amount: number | null
  note: string | null
  created_at: string
}

export interface ProducerPaymentResponse {
  payment: PaymentView
  /** The producer's present account; null for none. */
  account: BankAccountView | null
  changes: PaymentChangeView[]
}

export interface BankAccountRow extends BankAccountView {
  id: string
  state: "active" | "replaced"
  created_at: string
  replaced_at: string | null
}

export interface ProducerBankAccountResponse {
  /** Null until one is entered: only cash can be offered. */
  account: BankAccountRow | null
  /** Earlier ones, newest first. */
  history: BankAccountRow[]
}
