import type { Bilingual } from "../messages/languages"

/** A calendar day; changes with any word of {@link contractTerms}; every contract says which version it stands on. */
export const TERMS_VERSION = "2026-11-29"

export const CONTRACT_TERM_KEYS = [
  "payment",
  "delivery",
  "costs",
  "use_and_warranty",
  "returns",
  "termination",
  "complaints",
  "offer",
  "parties",
] as const
export type ContractTermKey = (typeof CONTRACT_TERM_KEYS)[number]

export interface ContractTerm {
  title: Bilingual
  text: Bilingual
}

/** How a buyer pays the seller of one order. */
export const CONTRACT_PAYMENTS = ["cash_on_delivery", "bank_transfer", "card"] as const
export type ContractPayment = (typeof CONTRACT_PAYMENTS)[number]

const PAYMENT_TITLE: Bilingual = { vi: "Thanh toán", en: "Payment" }

/** The one term that depends on what the buyer chose. Nobody but the seller is paid. */
export const PAYMENT_TERMS: Readonly<Record<ContractPayment, ContractTerm>> = {
  cash_on_delivery: {
    title: PAYMENT_TITLE,
    text: {
      vi: "Trả tiền mặt khi nhận hàng, sau khi đã xem hàng, cho người giao hàng, hoặc cho người bán khi tự đến lấy. Sàn không thu tiền.",
      en: "You pay in cash on receiving the goods and after looking at them, to whoever brings them, or to the seller where you fetch them. The floor takes no money.",
    },
  },
  bank_transfer: {
    title: PAYMENT_TITLE,
    text: {
      vi: "Chuyển khoản trước (mã VietQR) vào tài khoản ngân hàng của chính người bán, đúng số tiền và mã đơn. Người bán xác nhận đã nhận tiền. Sàn không thu và không giữ tiền.",
      en: "You transfer the amount beforehand (VietQR) to the seller's own bank account, with the order's code. The seller confirms what has arrived. The floor neither takes nor holds money.",
    },
  },
  card: {
    title: PAYMENT_TITLE,
    text: {
      vi: "Trả bằng thẻ qua nhà cung cấp dịch vụ thanh toán khi đặt hàng. Số tiền bị trừ là tổng ghi trong đơn, bằng đồng Việt Nam.",
      en: "You pay by card through the payment service provider when you order. What is charged is the order's total, in Vietnamese đồng.",
    },
  },
}

const PAYMENT_OF_PROVIDER: Readonly<Record<string, ContractPayment>> = {
  pp_cod_ocop: "cash_on_delivery",
  pp_system_default: "cash_on_delivery",
  pp_vietqr_ocop: "bank_transfer",
  pp_stripe_stripe: "card",
}

/**
 * How an order is paid through a payment provider of the commerce framework.
 *
 * @throws RangeError for a provider nobody wrote a term for: no contract may name the wrong one
 */
export const contractPaymentOf = (providerId: string): ContractPayment => {
  const payment = PAYMENT_OF_PROVIDER[providerId]
  if (!payment) throw new RangeError(`No contract term for payment by ${providerId}`)
  return payment
}

type CommonTermKey = Exclude<ContractTermKey, "payment">

/** What Luật BVQLNTD 19/2023/QH15 art. 37.1 wants said before ordering and is the same for every order. */
export const COMMON_TERMS: Readonly<Record<CommonTermKey, ContractTerm>> = {
  delivery: {
    title: { vi: "Thời gian, nơi và cách giao hàng", en: "Time, place and manner of delivery" },
    text: {
      vi: "Người bán gửi hàng qua đơn vị vận chuyển đến địa chỉ bạn ghi, trên toàn quốc, dự kiến 3–7 ngày kể từ ngày đặt; nếu bạn chọn tự đến lấy thì nhận tại nơi người bán ghi trong đơn. Bạn được xem hàng khi nhận, trước khi trả tiền mặt.",
      en: "The seller sends the goods by carrier to the address you give, anywhere in Vietnam, in about 3–7 days from the order; if you chose to fetch them, you receive them where the order says. You may look at the goods on receiving them, before paying in cash.",
    },
  },
  costs: {
    title: { vi: "Thuế và chi phí", en: "Tax and costs" },
    text: {
      vi: "Giá đã gồm thuế giá trị gia tăng (nếu có). Ngoài phí giao hàng ghi trong đơn, bạn không phải trả khoản nào khác.",
      en: "Prices contain value added tax where it is due. Beside the delivery fee in the order you pay nothing else.",
    },
  },
  use_and_warranty: {
    title: { vi: "Sử dụng, bảo quản và bảo hành", en: "Use, keeping and warranty" },
    text: {
      vi: "Cách dùng, bảo quản và hạn sử dụng ghi trên nhãn hàng hóa. Người bán chịu trách nhiệm về chất lượng đến hết hạn sử dụng; hàng thực phẩm không có bảo hành riêng.",
      en: "How to use and keep the goods and their shelf life stand on the label. The seller answers for the quality until the shelf life ends; food has no warranty of its own.",
    },
  },
  returns: {
    title: { vi: "Đổi, trả hàng", en: "Exchange and return" },
    text: {
      vi: "Hàng hỏng, sai hoặc không đúng mô tả: gọi người bán trong 7 ngày kể từ khi nhận, kèm ảnh. Người bán trả lời trong 3 ngày làm việc, đổi hàng hoặc nhận lại và hoàn tiền, chịu phí vận chuyển.",
      en: "Goods that are spoilt, wrong or not as described: call the seller within 7 days of receiving them, with pictures. The seller answers within 3 working days, exchanges them or takes them back, refunds and pays the carriage.",
    },
  },
  termination: {
    title: { vi: "Quyền chấm dứt hợp đồng", en: "Right to end the contract" },
    text: {
      vi: "Nếu thông tin bắt buộc bị thiếu hoặc sai, bạn được đơn phương chấm dứt hợp đồng trong 30 ngày kể từ ngày đặt mà không mất phí và được hoàn tiền trong 30 ngày (Điều 38 Luật Bảo vệ quyền lợi người tiêu dùng).",
      en: "If facts the law requires were missing or wrong you may end the contract within 30 days of ordering at no cost and are refunded within 30 days (art. 38 of the Law on Protection of Consumer Rights).",
    },
  },
  complaints: {
    title: { vi: "Khiếu nại", en: "Complaints" },
    text: {
      vi: "Mở trang đơn hàng và chọn “Khiếu nại về đơn hàng”, hoặc gọi người bán theo số điện thoại trong đơn. Người bán nhận yêu cầu thương lượng trong 7 ngày làm việc. Nếu không thỏa thuận được, bạn khiếu nại tới Sàn, Sở Công Thương, trọng tài hoặc tòa án; cần mã đơn và hợp đồng này.",
      en: "Open the order's page and choose “Complain about this order”, or call the seller at the number in the order. The seller takes up the request within 7 working days. Without an agreement you may turn to the floor, the Department of Industry and Trade, arbitration or court; have the order number and this contract at hand.",
    },
  },
  offer: {
    title: { vi: "Thời hạn của đề nghị", en: "How long the offer stands" },
    text: {
      vi: "Đề nghị này có hiệu lực đến 24 giờ của ngày bạn xem (giờ Việt Nam). Nếu giá hoặc số hàng còn lại đổi trước khi bạn đặt, đơn không được tạo và bạn xem lại điều kiện mới.",
      en: "This offer stands until midnight of the day you see it (Vietnamese time). If a price or the stock changes before you order, no order is made and you see the new conditions first.",
    },
  },
  parties: {
    title: { vi: "Ai chịu trách nhiệm việc gì", en: "Who owes what" },
    text: {
      vi: "Hợp đồng được lập giữa bạn và từng người bán. Người bán chịu trách nhiệm về hàng hóa, hóa đơn, đổi trả; đơn vị vận chuyển do người bán chọn giao hàng và thu hộ người bán khi bạn trả tiền mặt; Sàn là trung gian, lưu hợp đồng và tiếp nhận khiếu nại. Bạn nhận hàng và trả tiền.",
      en: "The contract is between you and each seller. The seller owes the goods, the invoice, exchange and return; the carrier chosen by the seller brings the goods and takes cash for the seller where you pay so; the floor is an intermediary, keeps this contract and receives complaints. You receive the goods and pay.",
    },
  },
}

/** All words of a contract whose seller is paid so. */
export const contractTerms = (
  payment: ContractPayment
): Readonly<Record<ContractTermKey, ContractTerm>> => ({
  payment: PAYMENT_TERMS[payment],
  ...COMMON_TERMS,
})
