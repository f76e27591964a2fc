import type {
  AuthorityLevel,
  CertificateState,
  CriteriaEditionId,
  GoodsKind,
  LabelField,
  NetUnit,
  ProducerKind,
  RevocationGround,
  UnitPrice,
  SuspicionGround,
  SuspicionState,
} from "@ocop/rules"
import type { EvidenceLevel } from "../certification/responses"
import type { CommuneType } from "../locality/responses"
import type { ProducerStatus } from "../producer/responses"
import type { Bilingual } from "./languages"

type Words<Key extends string> = Readonly<Record<Key, Bilingual>>

export const PRODUCER_KIND_NAMES: Words<ProducerKind> = {
  sme: { vi: "Doanh nghiệp nhỏ và vừa", en: "Small or medium enterprise" },
  cooperative: { vi: "Hợp tác xã", en: "Cooperative" },
  cooperative_group: { vi: "Tổ hợp tác", en: "Cooperative group" },
  farm: { vi: "Trang trại", en: "Farm" },
  household: { vi: "Hộ sản xuất kinh doanh", en: "Registered household" },
  association: { vi: "Hội, hiệp hội", en: "Association" },
}

export const PRODUCER_STATUS_NAMES: Words<ProducerStatus> = {
  active: { vi: "Đang hoạt động", en: "Active" },
  suspended: { vi: "Tạm ngừng", en: "Suspended" },
  closed: { vi: "Đã đóng", en: "Closed" },
}

export const CERTIFICATE_STATE_NAMES: Words<CertificateState> = {
  upcoming: { vi: "Chưa đến ngày hiệu lực", en: "Not yet in force" },
  valid: { vi: "Còn hiệu lực", en: "In force" },
  expiring: { vi: "Sắp hết hạn", en: "Expiring soon" },
  extended: { vi: "Đang đánh giá lại", en: "Extended during re-assessment" },
  expired: { vi: "Đã hết hạn", en: "Expired" },
  superseded: { vi: "Đã được thay thế", en: "Superseded" },
  revoked: { vi: "Đã bị thu hồi", en: "Revoked" },
}

export const AUTHORITY_LEVEL_NAMES: Words<AuthorityLevel> = {
  district: { vi: "Cấp huyện", en: "District" },
  province: { vi: "Cấp tỉnh", en: "Province" },
  ministry: { vi: "Cấp bộ", en: "Ministry" },
}

export const CRITERIA_EDITION_NAMES: Words<CriteriaEditionId> = {
  "1048-2019": {
    vi: "Bộ tiêu chí 1048/QĐ-TTg (2019)",
    en: "Criteria of Decision 1048/QĐ-TTg (2019)",
  },
  "148-2023": { vi: "Bộ tiêu chí 148/QĐ-TTg (2023)", en: "Criteria of Decision 148/QĐ-TTg (2023)" },
  "26-2026": {
    vi: "Bộ tiêu chí 26/2026/QĐ-TTg (2026)",
    en: "Criteria of Decision 26/2026/QĐ-TTg (2026)",
  },
}

export const EVIDENCE_LEVEL_NAMES: Words<EvidenceLevel> = {
  A: { vi: "Quyết định đã ký", en: "Signed decision" },
  B1: { vi: "Tin của cơ quan nhà nước, báo chí", en: "Government or press report" },
  B2: { vi: "Mới đề nghị công nhận", en: "Proposal only" },
  C: { vi: "Thông tin của chủ thể", en: "The producer's own statement" },
}

export const COMMUNE_TYPE_NAMES: Words<CommuneType> = {
  ward: { vi: "Phường", en: "Ward" },
  commune: { vi: "Xã", en: "Commune" },
  special_zone: { vi: "Đặc khu", en: "Special zone" },
}

/** Grounds of art. 8.1 of Quyết định 26/2026/QĐ-TTg, shortened for lists. */
export const REVOCATION_GROUND_NAMES: Words<RevocationGround> = {
  forged_information: {
    vi: "Thông tin, hồ sơ giả mạo hoặc sai sự thật",
    en: "Forged or false information",
  },
  criteria_no_longer_met: {
    vi: "Không còn đáp ứng tiêu chí",
    en: "The criteria are no longer met",
  },
  law_breached: {
    vi: "Vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ, nhãn hàng hóa",
    en: "Breach of the law on quality, food safety, environment, intellectual property or labels",
  },
  mark_misused: { vi: "Sử dụng sai nhãn hiệu OCOP", en: "Misuse of the OCOP mark" },
  production_stopped: { vi: "Chủ thể ngừng sản xuất", en: "Production has stopped" },
  other_finding: { vi: "Kết luận khác của cơ quan có thẩm quyền", en: "Another official finding" },
}

export const SUSPICION_GROUND_NAMES: Words<SuspicionGround> = {
  fake_mark: {
    vi: "Nghi tem, nhãn hoặc sao OCOP là giả",
    en: "The OCOP mark, label or stars look fake",
  },
  expired_label: {
    vi: "Giấy chứng nhận đã hết hạn mà vẫn dán sao OCOP",
    en: "The certificate has expired but the stars are still used",
  },
  revoked: {
    vi: "Giấy chứng nhận đã bị thu hồi mà vẫn bán với sao OCOP",
    en: "The certificate was revoked but the product is still sold with stars",
  },
  different_producer: {
    vi: "Tên nơi sản xuất trên nhãn khác với giấy chứng nhận",
    en: "The producer on the label is not the certified one",
  },
  other: { vi: "Điều đáng ngờ khác", en: "Something else" },
}

export const SUSPICION_STATE_NAMES: Words<SuspicionState> = {
  received: { vi: "Đã tiếp nhận", en: "Received" },
  triaged: { vi: "Đang xác minh", en: "Being examined" },
  verified: { vi: "Xác minh có vi phạm", en: "Found to be true" },
  dismissed: { vi: "Không thấy vi phạm", en: "No violation found" },
  forwarded: { vi: "Đã chuyển cơ quan xử lý", en: "Passed on to the authority in charge" },
  closed: { vi: "Đã kết thúc", en: "Closed" },
}

export const GOODS_KIND_NAMES: Words<GoodsKind> = {
  fresh_food: { vi: "Thực phẩm tươi sống", en: "Fresh food" },
  staple: { vi: "Lương thực", en: "Staple food" },
  food: { vi: "Thực phẩm", en: "Food" },
  drink: { vi: "Đồ uống không cồn", en: "Non-alcoholic drink" },
  alcohol: { vi: "Rượu, đồ uống có cồn", en: "Alcoholic drink" },
  health_food: { vi: "Thực phẩm bảo vệ sức khỏe", en: "Health food" },
  cosmetic: { vi: "Mỹ phẩm", en: "Cosmetic" },
  medicinal_herb: { vi: "Dược liệu, tinh dầu", en: "Medicinal herb or essential oil" },
  handicraft: { vi: "Hàng thủ công mỹ nghệ", en: "Handicraft" },
  textile: { vi: "Vải, may mặc", en: "Textile or clothing" },
  ornamental: { vi: "Hoa, cây và động vật cảnh", en: "Ornamental plant or animal" },
  service: { vi: "Dịch vụ du lịch", en: "Tourism service" },
}

export const LABEL_FIELD_NAMES: Words<LabelField> = {
  origin: { vi: "Xuất xứ", en: "Origin" },
  ingredients: { vi: "Thành phần", en: "Ingredients" },
  ethanol_percent: { vi: "Hàm lượng etanol", en: "Alcohol by volume" },
  nutrition: { vi: "Thành phần dinh dưỡng", en: "Nutrition" },
  benefits: { vi: "Công dụng", en: "Benefits" },
  target_users: { vi: "Đối tượng sử dụng", en: "Intended users" },
  materials: { vi: "Chất liệu, thành phần", en: "Materials" },
  specifications: { vi: "Thông số kỹ thuật", en: "Specifications" },
  usage: { vi: "Hướng dẫn sử dụng", en: "Directions for use" },
  storage: { vi: "Hướng dẫn bảo quản", en: "Storage" },
  warnings: { vi: "Thông tin cảnh báo", en: "Warnings" },
  shelf_life: { vi: "Thời hạn sử dụng", en: "Shelf life" },
  manufactured_on: { vi: "Ngày sản xuất", en: "Date of manufacture" },
  expires_on: { vi: "Hạn sử dụng", en: "Use by" },
  lot: { vi: "Số lô", en: "Lot" },
}

export const NET_UNIT_NAMES: Words<NetUnit> = {
  g: { vi: "g", en: "g" },
  ml: { vi: "ml", en: "ml" },
  piece: { vi: "chiếc", en: "pieces" },
}

export const UNIT_PRICE_NAMES: Words<UnitPrice["per"]> = {
  kg: { vi: "kg", en: "kg" },
  l: { vi: "lít", en: "litre" },
  piece: { vi: "chiếc", en: "piece" },
}
