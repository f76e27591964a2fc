import type { DocumentType, DossierKind, DossierState } from "@ocop/rules"
import type { Bilingual } from "../messages/languages"

type Words<Key extends string> = Readonly<Record<Key, Bilingual>>

/** What a state of a dossier is called, by producers and staff alike. */
export const DOSSIER_STATE_NAMES: Words<DossierState> = {
  draft: { vi: "Đang soạn", en: "Draft" },
  submitted: { vi: "Đã nộp, chờ xã", en: "Submitted, with the commune" },
  returned: { vi: "Trả lại để bổ sung", en: "Returned for completion" },
  commune_reported: { vi: "Xã đã báo cáo, chờ tỉnh", en: "Reported, waiting for the province" },
  received: { vi: "Tỉnh đã tiếp nhận", en: "Received by the province" },
  advisory: { vi: "Tổ tư vấn đang xem xét", en: "With the advisory group" },
  council: { vi: "Hội đồng đang chấm", en: "With the council" },
  proposed_five: { vi: "Đề nghị 5 sao", en: "Proposed for 5 stars" },
  ministry: { vi: "Đã gửi Bộ", en: "Sent to the ministry" },
  decided: { vi: "Đã công nhận", en: "Recognised" },
  not_reached: { vi: "Không đạt", en: "Not reached" },
  withdrawn: { vi: "Chủ thể đã rút", en: "Withdrawn" },
}

export const DOSSIER_KIND_NAMES: Words<DossierKind> = {
  first: { vi: "Đánh giá lần đầu", en: "First assessment" },
  upgrade: { vi: "Nâng hạng", en: "Upgrade" },
  reassessment: { vi: "Đánh giá lại", en: "Re-assessment" },
}

/** The documents of Mẫu 02, shortened for lists. */
export const DOCUMENT_TYPE_NAMES: Words<DocumentType> = {
  business_registration: { vi: "Giấy đăng ký kinh doanh", en: "Business registration" },
  facility_certificate: {
    vi: "Giấy chứng nhận đủ điều kiện an toàn thực phẩm",
    en: "Food-safety certificate of the facility",
  },
  material_origin: { vi: "Nguồn gốc nguyên liệu", en: "Origin of the materials" },
  environment: { vi: "Hồ sơ bảo vệ môi trường", en: "Environmental papers" },
  labour_list: { vi: "Danh sách lao động", en: "List of workers" },
  financial_reports: { vi: "Báo cáo tài chính", en: "Financial reports" },
  intellectual_property: { vi: "Sở hữu trí tuệ", en: "Intellectual property" },
  distribution: { vi: "Hợp đồng, kênh phân phối", en: "Distribution contracts" },
  promotion: { vi: "Hoạt động quảng bá, xúc tiến", en: "Promotion" },
  product_story: { vi: "Câu chuyện sản phẩm", en: "Story of the product" },
  quality_declaration: { vi: "Bản công bố chất lượng", en: "Declaration of quality" },
  test_report: { vi: "Phiếu kết quả kiểm nghiệm", en: "Test report" },
  traceability: { vi: "Truy xuất nguồn gốc", en: "Traceability" },
  quality_system: { vi: "Hệ thống quản lý chất lượng", en: "Quality management system" },
  awards: { vi: "Giải thưởng", en: "Awards" },
  change_proof: { vi: "Minh chứng thay đổi so với lần trước", en: "Proof of what has changed" },
  other: { vi: "Tài liệu khác", en: "Other documents" },
}
