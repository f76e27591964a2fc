import { errorsOf } from "../errors-of"

/** Refusals of what is asked and of the floor as a whole. */
export const REQUEST_ERRORS = errorsOf({
  "request.invalid": {
    vi: "Thông tin gửi lên chưa đúng. Vui lòng kiểm tra lại.",
    en: "Some of the information is not valid. Please check it.",
  },
  "request.filter_malformed": {
    vi: "Bộ lọc không hợp lệ. Vui lòng chọn lại.",
    en: "A filter is not valid. Please choose again.",
  },
  "request.query_too_long": {
    vi: "Từ khóa quá dài. Vui lòng nhập tối đa 200 ký tự.",
    en: "The search text is too long. Please use at most 200 characters.",
  },
  "request.page_out_of_range": {
    vi: "Trang này không có. Vui lòng quay lại trang đầu.",
    en: "There is no such page. Please go back to the first page.",
  },
  "request.too_many_attempts": {
    vi: "Bạn đã thử quá nhiều lần. Vui lòng thử lại sau 15 phút.",
    en: "Too many attempts. Please try again in 15 minutes.",
  },
  "request.too_large": {
    vi: "Nội dung gửi lên quá lớn.",
    en: "What was sent is too large.",
  },
  "calendar.year_unknown": {
    vi: "Lịch nghỉ lễ của năm này chưa được nhập nên chưa tính được hạn.",
    en: "The public holidays of that year are not entered yet, so the term cannot be counted.",
  },
  "service.unavailable": {
    vi: "Hệ thống đang bận. Vui lòng thử lại sau ít phút.",
    en: "The service is busy. Please try again in a few minutes.",
  },
})
