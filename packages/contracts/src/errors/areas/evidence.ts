import { errorsOf } from "../errors-of"

/** Refusals of evidence of dossiers. */
export const EVIDENCE_ERRORS = errorsOf({
  "evidence.not_found": { vi: "Không tìm thấy tệp minh chứng.", en: "The file was not found." },
  "evidence.empty": { vi: "Tệp rỗng.", en: "The file is empty." },
  "evidence.too_large": {
    vi: "Tệp lớn hơn 10 MB. Vui lòng chọn tệp nhỏ hơn.",
    en: "The file is larger than 10 MB. Please choose a smaller one.",
  },
  "evidence.type_not_allowed": {
    vi: "Chỉ nhận tệp PDF, JPEG, PNG hoặc WebP.",
    en: "Only PDF, JPEG, PNG or WebP files are taken.",
  },
  "evidence.extension_mismatch": {
    vi: "Đuôi tệp không đúng với nội dung tệp.",
    en: "The file's ending does not match its content.",
  },
  "evidence.too_many_pixels": {
    vi: "Ảnh quá lớn (trên 25 triệu điểm ảnh).",
    en: "The image is too large (more than 25 million pixels).",
  },
  "evidence.unreadable": {
    vi: "Tệp bị hỏng hoặc không đọc được.",
    en: "The file is damaged or cannot be read.",
  },
  "evidence.active_content": {
    vi: "Tệp PDF có mã chạy, tệp đính kèm hoặc mật khẩu nên không nhận được. Hãy xuất lại thành PDF thường.",
    en: "The PDF holds scripts, attachments or a password. Please export it as a plain PDF.",
  },
  "evidence.too_many": { vi: "Hồ sơ đã đủ 100 tệp.", en: "The dossier already has 100 files." },
  "evidence.days_reversed": {
    vi: "Ngày hết hạn phải sau ngày cấp.",
    en: "The day it ends must come after the day it was issued.",
  },
})
