import { errorsOf } from "../errors-of"

/** Refusals of payments and where they go. */
export const PAYMENT_ERRORS = errorsOf({
  "payment.not_found": {
    vi: "Không tìm thấy thông tin thanh toán của đơn hàng này.",
    en: "The payment of this order was not found.",
  },
  "payment.already_stated": {
    vi: "Việc này đã được ghi nhận trước đó. Không cần làm lại.",
    en: "This has been recorded already. There is nothing more to do.",
  },
  "payment.not_yours_to_state": {
    vi: "Việc này do bên kia xác nhận.",
    en: "This is for the other side to state.",
  },
  "payment.move_not_allowed": {
    vi: "Không thể ghi nhận việc này ở bước hiện tại. Vui lòng tải lại trang.",
    en: "This cannot be recorded at this stage. Please reload the page.",
  },
  "payment.order_canceled": {
    vi: "Đơn hàng đã hủy. Vui lòng không chuyển tiền cho đơn này.",
    en: "The order is cancelled. Please do not transfer money for it.",
  },
  "payment.amount_malformed": {
    vi: "Số tiền phải là số nguyên đồng, từ 1 ₫ trở lên.",
    en: "The amount must be a whole number of đồng, at least 1.",
  },
  "payment.amount_differs": {
    vi: "Số tiền không khớp với đơn hàng. Nếu nhận thiếu hoặc thừa, vui lòng chọn “Số tiền khác”.",
    en: "The amount is not the order's. If less or more came, please choose “Another amount”.",
  },
  "payment.amount_is_exact": {
    vi: "Số tiền này đúng bằng đơn hàng. Vui lòng chọn “Đã nhận đủ tiền”.",
    en: "This is exactly the order's amount. Please choose “Received in full”.",
  },
  "payment.refund_too_large": {
    vi: "Số tiền hoàn không thể lớn hơn số tiền đã nhận.",
    en: "The refund cannot be more than what was received.",
  },
  "payment.code_malformed": {
    vi: "Mã chuyển khoản chưa đúng dạng. Ví dụ: DH1024C.",
    en: "This is no transfer code. Example: DH1024C.",
  },
  "payment.code_mistyped": {
    vi: "Mã chuyển khoản bị gõ sai một ký tự. Vui lòng xem lại.",
    en: "The transfer code has a typing mistake. Please check it.",
  },
  "payment.code_of_another_order": {
    vi: "Mã chuyển khoản này là của một đơn hàng khác.",
    en: "This transfer code is of another order.",
  },
  "payment.note_missing": {
    vi: "Vui lòng ghi lý do để người mua hiểu.",
    en: "Please give a reason that the buyer will understand.",
  },
  "payment.note_too_long": {
    vi: "Ghi chú dài quá 300 ký tự. Vui lòng viết ngắn lại.",
    en: "The note is longer than 300 characters. Please shorten it.",
  },
  "payment.no_account": {
    vi: "Hiện không có tài khoản để chuyển tiền cho đơn này.",
    en: "There is no account to transfer to for this order.",
  },
  "payment.only_producer_states": {
    vi: "Sàn không xác nhận tiền. Chỉ chủ thể ghi nhận đã nhận tiền.",
    en: "The floor confirms no payment. Only the producer states that money came.",
  },
  "bank_account.bank_unknown": {
    vi: "Vui lòng chọn ngân hàng trong danh sách.",
    en: "Please choose the bank from the list.",
  },
  "bank_account.number_malformed": {
    vi: "Số tài khoản gồm 4 đến 19 chữ số hoặc chữ cái, không có ký tự khác.",
    en: "An account number has 4 to 19 digits or letters and nothing else.",
  },
  "bank_account.holder_malformed": {
    vi: "Vui lòng ghi tên chủ tài khoản như ngân hàng in, ví dụ: NGUYEN THI HOA.",
    en: "Please write the holder's name as the bank prints it, e.g. NGUYEN THI HOA.",
  },
  "bank_account.owner_only": {
    vi: "Chỉ người đứng đầu cơ sở được đổi tài khoản nhận tiền.",
    en: "Only the owner may change the account that receives the money.",
  },
})
