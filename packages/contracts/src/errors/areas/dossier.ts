import { errorsOf } from "../errors-of"

/** Refusals of dossiers of evaluation. */
export const DOSSIER_ERRORS = errorsOf({
  "dossier.not_found": { vi: "Không tìm thấy hồ sơ.", en: "The dossier was not found." },
  "dossier.product_missing": {
    vi: "Vui lòng chọn sản phẩm hoặc nhập tên sản phẩm mới.",
    en: "Please choose a product or name a new one.",
  },
  "dossier.set_mismatch": {
    vi: "Bộ sản phẩm không khớp với sản phẩm đã đăng ký.",
    en: "The product set differs from that of the registered product.",
  },
  "dossier.commune_missing": {
    vi: "Chủ thể chưa có xã hiện hành nên chưa thể lập hồ sơ.",
    en: "The producer has no commune of today, so no dossier can be made.",
  },
  "dossier.already_open": {
    vi: "Sản phẩm này đang có một hồ sơ chưa kết thúc.",
    en: "This product already has an open dossier.",
  },
  "dossier.certificate_in_force": {
    vi: "Sản phẩm đang có giấy chứng nhận còn hiệu lực: hãy lập hồ sơ nâng hạng hoặc đánh giá lại.",
    en: "The product has a certificate in force: file an upgrade or a re-assessment.",
  },
  "dossier.certificate_missing": {
    vi: "Sản phẩm không có giấy chứng nhận còn hiệu lực: hãy lập hồ sơ đánh giá lần đầu.",
    en: "The product has no certificate in force: file a first assessment.",
  },
  "dossier.filing_too_early": {
    vi: "Chưa đến kỳ nộp đánh giá lại (180 đến 120 ngày trước khi hết hạn).",
    en: "It is too early: a re-assessment is filed 180 to 120 days before the end.",
  },
  "dossier.nothing_to_upgrade": {
    vi: "Sản phẩm đã ở hạng cao nhất.",
    en: "The product already has the highest rank.",
  },
  "dossier.not_editable": {
    vi: "Hồ sơ đã nộp, không sửa được. Xã trả lại thì mới bổ sung được.",
    en: "A submitted dossier cannot be changed unless it is returned.",
  },
  "dossier.changed_meanwhile": {
    vi: "Hồ sơ vừa được người khác xử lý. Vui lòng tải lại trang rồi xem lại.",
    en: "Somebody else has just handled this dossier. Please reload and look again.",
  },
  "dossier.move_not_allowed": {
    vi: "Hồ sơ không còn ở bước này nên không làm được việc đó.",
    en: "The dossier is not at this stage, so this cannot be done.",
  },
  "dossier.role_not_allowed": {
    vi: "Vai trò của bạn không được làm bước này.",
    en: "Your role does not make this move.",
  },
  "dossier.self_assessment_incomplete": {
    vi: "Bảng tự đánh giá còn tiêu chí chưa trả lời.",
    en: "Some criteria of the self-assessment are not answered.",
  },
  "dossier.documents_missing": {
    vi: "Còn thiếu giấy tờ bắt buộc.",
    en: "A required document is missing.",
  },
  "dossier.document_expired": {
    vi: "Có giấy tờ bắt buộc đã hết hạn.",
    en: "A required document has expired.",
  },
  "dossier.document_type_missing": {
    vi: "Vui lòng chọn loại giấy tờ.",
    en: "Please choose what kind of document it is.",
  },
  "dossier.forms_incomplete": {
    vi: "Phiếu đăng ký hoặc báo cáo còn chỗ chưa điền.",
    en: "The registration slip or the report is not filled in yet.",
  },
  "dossier.form_unknown": { vi: "Không có phần này.", en: "There is no such form." },
  "dossier.field_too_long": {
    vi: "Nội dung quá dài. Vui lòng viết gọn lại.",
    en: "This text is too long. Please shorten it.",
  },
  "dossier.number_wrong": {
    vi: "Vui lòng nhập một số nguyên hợp lý, ví dụ 1.200.000.",
    en: "Please enter a plausible whole number, such as 1.200.000.",
  },
  "dossier.workers_wrong": {
    vi: "Lao động tại địa phương không thể nhiều hơn tổng số lao động.",
    en: "There cannot be more local workers than workers.",
  },
  "dossier.reason_missing": { vi: "Vui lòng ghi lý do.", en: "Please give a reason." },
  "dossier.commune_report_missing": {
    vi: "Cần có báo cáo đánh giá của xã (Mẫu 03).",
    en: "The commune's report (form 03) is needed.",
  },
  "dossier.samples_missing": {
    vi: "Cần ghi nhận đủ 05 sản phẩm mẫu.",
    en: "Five sample products must have been received.",
  },
  "dossier.advisory_opinion_missing": {
    vi: "Cần có ý kiến của tổ tư vấn.",
    en: "The advisory group's opinion is needed.",
  },
  "dossier.session_missing": {
    vi: "Hồ sơ chưa được đưa vào phiên họp hội đồng.",
    en: "The dossier is in no council session yet.",
  },
  "dossier.council_not_finished": {
    vi: "Hội đồng chưa chấm xong hồ sơ này.",
    en: "The council has not finished scoring this dossier.",
  },
  "dossier.result_does_not_allow": {
    vi: "Kết quả chấm điểm không cho phép bước này.",
    en: "The council's result does not allow this.",
  },
  "dossier.letter_missing": {
    vi: "Cần số và ngày văn bản.",
    en: "The number and day of the letter are needed.",
  },
  "dossier.decision_missing": { vi: "Cần quyết định công nhận.", en: "The decision is needed." },
  "dossier.day_in_future": {
    vi: "Ngày không được ở tương lai.",
    en: "The day must not be in the future.",
  },
  "dossier.product_number_taken": {
    vi: "Số thứ tự này đã cấp cho sản phẩm khác của xã trong năm.",
    en: "This running number is another product's of the commune this year.",
  },
})
