import { errorsOf } from "../errors-of"

/** Refusals of papers of applications. */
export const DOCUMENT_ERRORS = errorsOf({
  "document.not_found": { vi: "Không tìm thấy giấy tờ này.", en: "This paper was not found." },
  "document.number_missing": {
    vi: "Vui lòng ghi số của giấy tờ.",
    en: "Please give the number of the paper.",
  },
  "document.issuer_missing": {
    vi: "Vui lòng ghi nơi cấp.",
    en: "Please say who issued the paper.",
  },
  "document.day_unreadable": {
    vi: "Vui lòng ghi ngày theo ngày/tháng/năm. Ví dụ: 25/11/2026.",
    en: "Please write the date as day/month/year. Example: 25/11/2026.",
  },
  "document.issued_in_future": {
    vi: "Ngày cấp không thể sau hôm nay.",
    en: "The paper cannot be issued after today.",
  },
  "document.days_crossed": {
    vi: "Ngày hết hạn phải sau ngày cấp.",
    en: "The paper must end after it was issued.",
  },
  "document.expired": { vi: "Giấy tờ này đã hết hạn.", en: "This paper has expired." },
  "document.file_missing": {
    vi: "Vui lòng chọn tệp hoặc chụp ảnh giấy tờ.",
    en: "Please choose a file or take a picture of the paper.",
  },
  "document.file_too_large": {
    vi: "Tệp quá lớn: tối đa 5 MB.",
    en: "The file is too large: at most 5 MB.",
  },
})
