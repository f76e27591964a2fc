import { errorsOf } from "../errors-of"

/** Refusals of reports of suspicious products. */
export const MARKET_CONTROL_ERRORS = errorsOf({
  "suspicion.not_found": {
    vi: "Không tìm thấy phản ánh này. Vui lòng xem lại mã biên nhận.",
    en: "This report was not found. Please check the receipt code.",
  },
  "suspicion.ground_missing": {
    vi: "Vui lòng chọn điều đáng ngờ.",
    en: "Please choose what looks suspicious.",
  },
  "suspicion.place_missing": {
    vi: "Vui lòng ghi nơi nhìn thấy sản phẩm. Ví dụ: Chợ Hàn, quầy số 12.",
    en: "Please say where you saw the product. Example: Hàn Market, stall 12.",
  },
  "suspicion.day_unreadable": {
    vi: "Vui lòng ghi ngày nhìn thấy theo ngày/tháng/năm. Ví dụ: 24/11/2026.",
    en: "Please write the day you saw it as day/month/year. Example: 24/11/2026.",
  },
  "suspicion.day_in_future": {
    vi: "Ngày nhìn thấy không thể sau hôm nay.",
    en: "The day you saw it cannot be after today.",
  },
  "suspicion.description_short": {
    vi: "Vui lòng kể thêm một chút, ít nhất 10 ký tự.",
    en: "Please tell us a little more, at least 10 characters.",
  },
  "suspicion.description_long": {
    vi: "Phần mô tả dài quá 2.000 ký tự. Vui lòng rút ngắn lại; những gì đã viết vẫn còn ở đây.",
    en: "The description is longer than 2,000 characters. Please shorten it; nothing you wrote is lost.",
  },
  "suspicion.text_too_long": {
    vi: "Mục này quá dài. Vui lòng ghi ngắn lại.",
    en: "This text is too long. Please shorten it.",
  },
  "suspicion.phone_malformed": {
    vi: "Số điện thoại chưa đúng. Ví dụ: 0912 345 678. Có thể để trống.",
    en: "The phone number is not valid. Example: 0912 345 678. You may leave it empty.",
  },
  "suspicion.move_not_allowed": {
    vi: "Phản ánh không thể chuyển sang bước này. Có thể người khác vừa xử lý, vui lòng tải lại trang.",
    en: "The report cannot move to this state. Somebody may have moved it meanwhile: please reload.",
  },
  "suspicion.reason_missing": {
    vi: "Vui lòng ghi lý do để lưu hồ sơ.",
    en: "Please give the reason for the file.",
  },
  "suspicion.public_reason_missing": {
    vi: "Vui lòng ghi lý do để trả lời người phản ánh.",
    en: "Please give the reason that the reporter will read.",
  },
})
