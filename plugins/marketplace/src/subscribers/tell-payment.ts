import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { PaymentState } from "@ocop/rules"
import type { PaymentLetter } from "../lib/payment/letters"
import { sendAccountLetter, sendPaymentLetter } from "../lib/payment/send-letter"
import { findStatement } from "../lib/payment/statements"
import { BANK_ACCOUNT_CHANGED, PAYMENT_STATED } from "../workflows/events"

const LETTER_OF: Partial<Record<PaymentState, PaymentLetter>> = {
  transfer_stated: "stated",
  late_transfer_stated: "stated",
  expired: "expired",
  confirmed: "confirmed",
  amount_differs: "amount_differs",
  disputed: "disputed",
  refund_due: "refund_due",
  refunded: "refunded",
}

interface Told {
  order_id?: string
  state?: PaymentState
  bank_account_id?: string
}

/** Tells the other side what was said, and a producer that its account was changed. */
export default async function tellPayment({
  event,
  container,
}: SubscriberArgs<Told>): Promise<void> {
  const { order_id, state, bank_account_id } = event.data
  if (bank_account_id) return sendAccountLetter(container, bank_account_id)
  const letter = state && LETTER_OF[state]
  const row = order_id && letter ? await findStatement(container, order_id) : null
  if (letter && row) await sendPaymentLetter(container, letter, row)
}

export const config: SubscriberConfig = {
  event: [PAYMENT_STATED, BANK_ACCOUNT_CHANGED],
  context: { subscriberId: "ocop-tell-payment" },
}
