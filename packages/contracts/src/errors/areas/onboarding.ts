import { errorsOf } from "../errors-of"

/** Refusals of applications and suspensions of sellers. */
export const ONBOARDING_ERRORS = errorsOf({
  "application.not_found": {
    vi: "Không tìm thấy hồ sơ này.",
    en: "This application was not found.",
  },
  "application.already_open": {
    vi: "Bạn đã có một hồ sơ đang mở cho chủ thể này.",
    en: "You already have an open application for this producer.",
  },
  "application.not_open": {
    vi: "Hồ sơ này không sửa được nữa. Hãy tải lại trang.",
    en: "This application can no longer be changed. Please reload the page.",
  },
  "application.move_not_allowed": {
    vi: "Hồ sơ đã ở trạng thái khác. Hãy tải lại trang.",
    en: "The application is in another state now. Please reload the page.",
  },
  "application.reason_missing": {
    vi: "Vui lòng ghi lý do để người nộp biết.",
    en: "Please give the reason, for the applicant to read.",
  },
  "application.name_missing": {
    vi: "Vui lòng ghi tên cơ sở, hợp tác xã hoặc doanh nghiệp.",
    en: "Please give the name of the business.",
  },
  "application.representative_missing": {
    vi: "Vui lòng ghi họ tên người đại diện.",
    en: "Please give the name of the representative.",
  },
  "application.identity_malformed": {
    vi: "Số định danh cá nhân gồm 12 chữ số.",
    en: "A personal identification number has 12 digits.",
  },
  "application.identity_missing": {
    vi: "Vui lòng ghi số định danh cá nhân của người đại diện.",
    en: "Please give the representative's identification number.",
  },
  "application.birth_day_missing": {
    vi: "Vui lòng ghi ngày sinh của chủ cơ sở theo ngày/tháng/năm. Ví dụ: 25/11/1980.",
    en: "Please give the owner's day of birth as day/month/year. Example: 25/11/1980.",
  },
  "application.address_missing": {
    vi: "Vui lòng ghi số nhà, đường hoặc thôn.",
    en: "Please give the street or hamlet.",
  },
  "application.text_too_long": {
    vi: "Nội dung quá dài. Vui lòng viết ngắn hơn.",
    en: "The text is too long. Please shorten it.",
  },
  "application.documents_missing": {
    vi: "Hồ sơ còn thiếu giấy tờ bắt buộc.",
    en: "A compulsory paper is still missing.",
  },
  "application.producer_exists": {
    vi: "Sổ đăng ký đã có chủ thể với mã số thuế này. Hãy nhận chủ thể đó thay vì tạo mới.",
    en: "The register already has a producer with this tax code. Claim that one instead of adding another.",
  },
  "application.producer_has_owner": {
    vi: "Chủ thể này đã có người quản lý. Hãy nhờ họ mời bạn.",
    en: "This producer already has an owner. Please ask them for an invitation.",
  },
  "suspension.day_unreadable": {
    vi: "Vui lòng ghi ngày theo ngày/tháng/năm.",
    en: "Please write the date as day/month/year.",
  },
  "suspension.notice_too_short": {
    vi: "Phải báo trước ít nhất 5 ngày, trừ khi cơ quan nhà nước yêu cầu.",
    en: "At least 5 days' notice are needed, unless an authority asks for it.",
  },
  "suspension.reason_missing": { vi: "Vui lòng ghi lý do.", en: "Please give the reason." },
  "suspension.already": {
    vi: "Chủ thể này đang bị tạm ngừng hoặc đã được báo trước.",
    en: "This producer is suspended already, or has been given notice.",
  },
  "suspension.none": {
    vi: "Chủ thể này không bị tạm ngừng.",
    en: "This producer is not suspended.",
  },
})
