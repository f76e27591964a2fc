import { errorsOf } from "../errors-of"

/** Refusals of certificates and their signature. */
export const CERTIFICATE_ERRORS = errorsOf({
  "certificate.not_found": {
    vi: "Không tìm thấy giấy chứng nhận.",
    en: "No certificate was found.",
  },
  "certificate.stars_not_certified": {
    vi: "Chỉ hạng 3, 4 và 5 sao được cấp giấy chứng nhận.",
    en: "Only 3, 4 and 5 stars are certified.",
  },
  "certificate.points_do_not_match_stars": {
    vi: "Số điểm không khớp với hạng sao theo bộ tiêu chí.",
    en: "The points do not match the stars under these criteria.",
  },
  "certificate.authority_not_competent": {
    vi: "Cơ quan này không có thẩm quyền cấp hạng sao đó vào ngày ra quyết định.",
    en: "This authority may not certify these stars on the day of the decision.",
  },
  "certificate.day_unreadable": {
    vi: "Không đọc được ngày. Vui lòng ghi ngày/tháng/năm.",
    en: "The date cannot be read. Please write day/month/year.",
  },
  "certificate.term_wrong": {
    vi: "Thời hạn giấy chứng nhận phải là 36 tháng.",
    en: "A certificate lasts 36 months.",
  },
  "certificate.edition_not_in_force": {
    vi: "Bộ tiêu chí này không có hiệu lực vào ngày ra quyết định.",
    en: "These criteria were not in force on the day of the decision.",
  },
  "certificate.overlap": {
    vi: "Sản phẩm đã có giấy chứng nhận khác hiệu lực trong thời gian này.",
    en: "Another certificate of the product is in force during this time.",
  },
  "certificate.already_revoked": {
    vi: "Giấy chứng nhận này đã bị thu hồi.",
    en: "This certificate has already been revoked.",
  },
  "certificate.not_in_force": {
    vi: "Giấy chứng nhận này không còn hiệu lực.",
    en: "This certificate is no longer in force.",
  },
  "certificate.revocation_before_first_day": {
    vi: "Ngày thu hồi phải sau ngày cấp và không ở tương lai.",
    en: "A revocation must come after the first day and not lie in the future.",
  },
  "certificate.reason_required": {
    vi: "Vui lòng ghi lý do.",
    en: "Please give the reason.",
  },
  "certificate.filing_outside_term": {
    vi: "Ngày nộp hồ sơ đánh giá lại phải trước khi giấy chứng nhận hết hạn.",
    en: "The re-assessment must be filed before the certificate ends.",
  },
  "signed_code.malformed": {
    vi: "Đây không phải mã có chữ ký của Sàn.",
    en: "This is no signed code of the floor.",
  },
  "signed_code.truncated": {
    vi: "Mã có chữ ký bị thiếu phần cuối. Vui lòng quét lại cả mã.",
    en: "The end of the signed code is missing. Please scan the whole code again.",
  },
  "signed_code.version_unknown": {
    vi: "Mã có chữ ký thuộc phiên bản mà trang này chưa biết.",
    en: "The signed code is of a version this page does not know.",
  },
  "signed_code.key_unknown": {
    vi: "Chữ ký giả: khóa đã ký mã này không phải của Sàn.",
    en: "Forged: the key that signed this code is none of the floor's.",
  },
  "signed_code.key_revoked": {
    vi: "Khóa đã ký mã này bị hủy, nên chữ ký không còn chứng minh điều gì.",
    en: "The key that signed this code has been revoked, so the signature proves nothing any more.",
  },
  "signed_code.forged": {
    vi: "Chữ ký giả: nội dung mã không phải do Sàn ký.",
    en: "Forged: what this code says was not signed by the floor.",
  },
  "signed_code.certificate_unknown": {
    vi: "Chữ ký đúng, nhưng sổ đăng ký không có giấy chứng nhận này.",
    en: "The signature is right, but the register does not hold this certificate.",
  },
})
