import { errorsOf } from "../errors-of"

/** Refusals of producers and their places. */
export const PRODUCER_ERRORS = errorsOf({
  "producer.not_found": { vi: "Không tìm thấy chủ thể.", en: "The producer was not found." },
  "producer.kind_unknown": {
    vi: "Loại hình chủ thể không có trong danh mục.",
    en: "This kind of producer is not on the list.",
  },
  "producer.kind_not_eligible_for_set": {
    vi: "Hội, hiệp hội chỉ được tham gia với sản phẩm du lịch (bộ 26).",
    en: "Associations are eligible for tourism products only (set 26).",
  },
  "producer.large_enterprise": {
    vi: "Doanh nghiệp lớn không thuộc đối tượng chủ thể OCOP.",
    en: "A large enterprise cannot be an OCOP producer.",
  },
  "producer.household_unregistered": {
    vi: "Hộ sản xuất phải có đăng ký kinh doanh.",
    en: "A household must have a business registration.",
  },
  "producer.tax_code_malformed": {
    vi: "Mã số thuế phải có 10 số, 10-3 số hoặc 12 số.",
    en: "A tax code has 10 digits, 10-3 digits or 12 digits.",
  },
  "producer.tax_code_taken": {
    vi: "Mã số thuế này đã thuộc một chủ thể khác.",
    en: "Another producer already has this tax code.",
  },
  "producer.phone_malformed": {
    vi: "Số điện thoại không đúng. Ví dụ: 0912 345 678.",
    en: "The phone number is not valid. Example: 0912 345 678.",
  },
  "producer.reason_required": {
    vi: "Vui lòng ghi lý do thay đổi.",
    en: "Please give the reason for this change.",
  },
  "commune.not_found": {
    vi: "Không tìm thấy xã, phường này.",
    en: "This commune was not found.",
  },
  "commune.ambiguous": {
    vi: "Tên xã, phường này trùng nhiều nơi. Vui lòng ghi mã đơn vị.",
    en: "Several communes have this name. Please give the unit code.",
  },
  "producer.not_chosen": {
    vi: "Vui lòng chọn chủ thể bạn đang làm việc cho.",
    en: "Please choose the producer you are working for.",
  },
})
