import { writeLetter, type LetterWords } from "../notify/letter"

/** What the floor writes about payments. It passes on what was said and asks for an answer. */
export const PAYMENT_LETTERS = [
  "remind_buyer",
  "expired",
  "stated",
  "remind_producer",
  "escalate",
  "confirmed",
  "amount_differs",
  "disputed",
  "refund_due",
  "refunded",
  "account_changed",
] as const
export type PaymentLetter = (typeof PAYMENT_LETTERS)[number]

export interface LetterFacts {
  /** Number of the order; empty for letters about an account. */
  order: string
  /** Amounts and codes as people read them. */
  amount: string
  code: string
  note: string
}

const WORDS: Readonly<Record<PaymentLetter, LetterWords>> = {
  remind_buyer: {
    subject: {
      vi: "Đơn {order}: bạn chưa báo chuyển khoản",
      en: "Order {order}: you have not told us of your transfer yet",
    },
    text: {
      vi: "Đơn {order} còn chờ {amount}, nội dung chuyển khoản {code}. Nếu đã chuyển, vui lòng bấm “Tôi đã chuyển khoản” trong trang đơn hàng.",
      en: "Order {order} still awaits {amount}, transfer code {code}. If you have transferred it, please press “I have transferred” on the order's page.",
    },
  },
  expired: {
    subject: {
      vi: "Đơn {order}: đã quá hạn chuyển khoản",
      en: "Order {order}: the time to transfer is over",
    },
    text: {
      vi: "Đơn {order} ({amount}) đã quá hạn chuyển khoản. Nếu bạn vẫn muốn mua, vui lòng gọi cho chủ thể trước khi chuyển.",
      en: "The time to transfer {amount} for order {order} is over. If you still want the goods, please call the producer before you transfer.",
    },
  },
  stated: {
    subject: {
      vi: "Đơn {order}: người mua báo đã chuyển {amount}",
      en: "Order {order}: the buyer says {amount} was transferred",
    },
    text: {
      vi: "Người mua báo đã chuyển {amount}, nội dung {code}. Vui lòng xem tài khoản ngân hàng của mình rồi xác nhận hoặc báo chưa nhận. {note}",
      en: "The buyer says that {amount} was transferred with code {code}. Please look at your bank account, then confirm or say that nothing came. {note}",
    },
  },
  remind_producer: {
    subject: {
      vi: "Đơn {order}: chưa có câu trả lời về tiền",
      en: "Order {order}: no answer about the money yet",
    },
    text: {
      vi: "Đơn {order} ({amount}, nội dung {code}) đang chờ bạn trả lời về khoản tiền. Vui lòng mở trang đơn hàng.",
      en: "Order {order} ({amount}, code {code}) awaits your answer about the money. Please open the order's page.",
    },
  },
  escalate: {
    subject: {
      vi: "Đơn {order}: chủ thể chưa trả lời về tiền",
      en: "Order {order}: the producer has not answered about the money",
    },
    text: {
      vi: "Đơn {order} ({amount}) chờ câu trả lời của chủ thể quá lâu. Vui lòng gọi cho chủ thể. Sàn không xác nhận thay.",
      en: "Order {order} ({amount}) has waited too long for the producer's answer. Please call the producer. The floor confirms nothing in its place.",
    },
  },
  confirmed: {
    subject: {
      vi: "Đơn {order}: chủ thể đã nhận đủ tiền",
      en: "Order {order}: the producer has received the money",
    },
    text: {
      vi: "Chủ thể ghi nhận đã nhận đủ {amount} cho đơn {order}.",
      en: "The producer states that {amount} came in full for order {order}.",
    },
  },
  amount_differs: {
    subject: {
      vi: "Đơn {order}: số tiền nhận được không khớp",
      en: "Order {order}: another amount came",
    },
    text: {
      vi: "Chủ thể nhận được số tiền khác với {amount} của đơn {order}. Lời nhắn: {note}",
      en: "The producer received an amount other than the {amount} of order {order}. Message: {note}",
    },
  },
  disputed: {
    subject: {
      vi: "Đơn {order}: chủ thể báo chưa nhận được tiền",
      en: "Order {order}: the producer says nothing came",
    },
    text: {
      vi: "Chủ thể báo chưa nhận được {amount} của đơn {order}. Lời nhắn: {note} Vui lòng xem lại nội dung {code} và gọi cho chủ thể.",
      en: "The producer says that {amount} of order {order} has not come. Message: {note} Please check the code {code} and call the producer.",
    },
  },
  refund_due: {
    subject: {
      vi: "Đơn {order} đã hủy: cần hoàn tiền cho người mua",
      en: "Order {order} is cancelled: the buyer's money is to be returned",
    },
    text: {
      vi: "Đơn {order} đã hủy sau khi người mua báo đã trả {amount}. Vui lòng hoàn tiền rồi ghi nhận, hoặc báo chưa nhận được.",
      en: "Order {order} was cancelled after the buyer said that {amount} was paid. Please return it and state so, or say that nothing came.",
    },
  },
  refunded: {
    subject: {
      vi: "Đơn {order}: chủ thể báo đã hoàn {amount}",
      en: "Order {order}: the producer says {amount} was returned",
    },
    text: {
      vi: "Chủ thể báo đã hoàn {amount} cho đơn {order}. Nếu chưa thấy tiền, vui lòng gọi cho chủ thể hoặc gửi khiếu nại.",
      en: "The producer says that {amount} of order {order} was returned. If you do not see it, please call the producer or complain.",
    },
  },
  account_changed: {
    subject: {
      vi: "Tài khoản nhận tiền của cơ sở đã đổi",
      en: "The account that receives your money has changed",
    },
    text: {
      vi: "Từ bây giờ người mua chuyển tiền vào: {note}. Nếu cơ sở không đổi, vui lòng gọi ngay cho sàn.",
      en: "From now on buyers transfer to: {note}. If you did not change it, please call the floor at once.",
    },
  },
}

/** A letter in both languages. */
export const paymentLetter = (letter: PaymentLetter, facts: LetterFacts) =>
  writeLetter(WORDS[letter], facts)
