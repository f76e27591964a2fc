import { errorsOf } from "../errors-of"

/** Refusals of parcels, returns and settlements. */
export const PARCEL_ERRORS = errorsOf({
  "parcel.move_not_allowed": {
    vi: "Đơn hàng không thể chuyển sang bước này. Có thể người khác vừa xử lý, vui lòng tải lại trang.",
    en: "The order cannot take this step. Somebody may have moved it meanwhile: please reload.",
  },
  "parcel.changed": {
    vi: "Đơn hàng vừa được người khác xử lý. Vui lòng xem lại rồi bấm lại.",
    en: "Somebody has just moved this order. Please look at it again first.",
  },
  "parcel.cancel_too_late": {
    vi: "Hàng đã giao cho đơn vị vận chuyển nên không hủy được nữa. Bạn có thể từ chối nhận hàng hoặc yêu cầu trả hàng sau khi nhận.",
    en: "The goods are already on their way, so the order can no longer be cancelled. You may refuse the parcel, or ask for a return after receiving it.",
  },
  "parcel.attempts_exhausted": {
    vi: "Đơn này đã giao không thành công 3 lần. Hãy chuyển hoàn hàng.",
    en: "This order failed to be delivered three times. Please take the goods back.",
  },
  "parcel.reason_missing": {
    vi: "Vui lòng chọn lý do.",
    en: "Please choose a reason.",
  },
  "parcel.note_missing": {
    vi: "Vui lòng ghi rõ lý do khác là gì.",
    en: "Please say what the other reason is.",
  },
  "parcel.carrier_missing": {
    vi: "Vui lòng chọn cách giao và ghi tên đơn vị vận chuyển.",
    en: "Please choose how the goods are sent and name the carrier.",
  },
  "parcel.text_too_long": {
    vi: "Nội dung quá dài. Vui lòng ghi ngắn lại.",
    en: "This text is too long. Please shorten it.",
  },
  "return.not_found": {
    vi: "Không tìm thấy yêu cầu trả hàng.",
    en: "The return request was not found.",
  },
  "return.not_delivered": {
    vi: "Chỉ trả được hàng đã giao.",
    en: "Only delivered goods can be returned.",
  },
  "return.already_open": {
    vi: "Đơn này đã có một yêu cầu trả hàng đang xử lý.",
    en: "A return of this order is already under way.",
  },
  "return.too_late": {
    vi: "Đã quá hạn yêu cầu trả hàng. Bạn vẫn có thể khiếu nại với Sàn.",
    en: "The time for asking for a return is over. You may still complain to the floor.",
  },
  "return.reason_missing": {
    vi: "Vui lòng ghi lý do.",
    en: "Please give the reason.",
  },
  "return.description_short": {
    vi: "Vui lòng kể rõ hơn, ít nhất 10 ký tự.",
    en: "Please tell us more, at least 10 characters.",
  },
  "return.move_not_allowed": {
    vi: "Yêu cầu trả hàng không thể chuyển sang bước này. Vui lòng tải lại trang.",
    en: "The return cannot take this step. Please reload the page.",
  },
  "return.answer_not_due": {
    vi: "Người bán còn trong hạn trả lời. Vui lòng chờ đến hết hạn.",
    en: "The seller still has time to answer. Please wait until that day is over.",
  },
  "return.refund_amount_wrong": {
    vi: "Số tiền hoàn phải lớn hơn 0 và không quá số tiền của đơn.",
    en: "The refund must be more than 0 and no more than the order's total.",
  },
  "return.refund_way_missing": {
    vi: "Vui lòng ghi cách hoàn tiền. Ví dụ: chuyển khoản.",
    en: "Please say how it was refunded, for example by transfer.",
  },
  "return.refund_day_wrong": {
    vi: "Ngày hoàn tiền không thể sau hôm nay.",
    en: "The day of the refund cannot be after today.",
  },
  "photo.unreadable": {
    vi: "Không đọc được ảnh. Vui lòng gửi ảnh JPG hoặc PNG.",
    en: "The photo cannot be read. Please send a JPG or PNG.",
  },
  "photo.too_large": {
    vi: "Ảnh quá lớn. Vui lòng gửi ảnh dưới 8 MB.",
    en: "The photo is too large. Please send one below 8 MB.",
  },
  "photo.too_many": {
    vi: "Chỉ gửi được tối đa 5 ảnh.",
    en: "At most 5 photos can be sent.",
  },
  "photo.not_found": {
    vi: "Không tìm thấy ảnh.",
    en: "The photo was not found.",
  },
  "statement.period_wrong": {
    vi: "Khoảng ngày không đúng. Chọn từ ngày đến ngày, tối đa một năm.",
    en: "The period is not right. Choose from and to, at most a year.",
  },
})
