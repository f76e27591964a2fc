import { m } from "~/paraglide/messages"
import type { PaymentBlockView, ShownState, TransferLine } from "./payment-view"

type Words = PaymentBlockView["words"]

const SAID: Record<ShownState, (words: Words) => string> = {
  due: ({ amount }) => m.payment_due({ amount }),
  collected: ({ amount }) => m.payment_collected({ amount }),
  not_collected: () => m.payment_not_collected(),
  awaiting_transfer: ({ amount, time }) => m.payment_awaiting({ amount, time }),
  transfer_stated: () => m.payment_transfer_stated(),
  late_transfer_stated: () => m.payment_late_stated(),
  confirmed: ({ amount }) => m.payment_confirmed({ amount }),
  differs_less: ({ received, rest }) => m.payment_differs_less({ received, rest }),
  differs_more: ({ received, amount }) => m.payment_differs_more({ received, amount }),
  disputed: () => m.payment_disputed(),
  expired: () => m.payment_expired(),
  refund_due: () => m.payment_refund_due(),
  refunded: ({ refunded }) => m.payment_refunded({ amount: refunded }),
  called_off: () => m.payment_called_off(),
}

/** Where a payment stands, in plain words. */
export const paymentSaid = ({ state, words }: PaymentBlockView): string => SAID[state](words)

const LINES: Record<TransferLine["name"], () => string> = {
  bank: () => m.payment_bank(),
  number: () => m.payment_number(),
  holder: () => m.payment_holder(),
  amount: () => m.payment_amount(),
  code: () => m.payment_code(),
}

export const lineName = (name: TransferLine["name"]): string => LINES[name]()
