import type {
  CommuneFinding,
  Conflict,
  CouncilDepartment,
  DossierMoveName,
  StaffRole,
} from "@ocop/rules"
import type { Bilingual } from "../messages/languages"
import type { DossierStep } from "./responses"

type Words<Key extends string> = Readonly<Record<Key, Bilingual>>

export const STAFF_ROLE_NAMES: Words<StaffRole> = {
  commune_officer: { vi: "Cán bộ xã", en: "Commune officer" },
  provincial_office: { vi: "Văn phòng OCOP tỉnh", en: "Provincial OCOP office" },
  advisory: { vi: "Tổ tư vấn", en: "Advisory group" },
  council_member: { vi: "Thành viên hội đồng", en: "Council member" },
  council_chair: { vi: "Chủ tịch hội đồng", en: "Chair of the council" },
}

/** Who did a step of a dossier. */
export const STEP_ROLE_NAMES: Words<DossierStep["role"]> = {
  ...STAFF_ROLE_NAMES,
  producer: { vi: "Chủ thể", en: "Producer" },
}

/** Moves as buttons say them. */
export const DOSSIER_MOVE_LABELS: Words<DossierMoveName> = {
  submit: { vi: "Nộp hồ sơ", en: "Submit" },
  return: { vi: "Trả lại để bổ sung", en: "Return for completion" },
  report: { vi: "Lập báo cáo của xã", en: "Write the commune's report" },
  send_back: { vi: "Trả về xã và chủ thể", en: "Send back" },
  receive: { vi: "Tiếp nhận, ghi mẫu sản phẩm", en: "Receive with samples" },
  advise: { vi: "Chuyển tổ tư vấn", en: "Pass to the advisory group" },
  convene: { vi: "Trình hội đồng", en: "Bring before the council" },
  decide: { vi: "Ra quyết định công nhận", en: "Decide" },
  propose_five: { vi: "Đề nghị 5 sao", en: "Propose five stars" },
  not_reach: { vi: "Kết luận không đạt", en: "Conclude: not reached" },
  forward: { vi: "Gửi hồ sơ lên Bộ", en: "Send to the ministry" },
  ministry_decide: { vi: "Ghi quyết định của Bộ", en: "Enter the ministry's decision" },
  ministry_return: { vi: "Bộ trả về tỉnh", en: "Returned by the ministry" },
  withdraw: { vi: "Rút hồ sơ", en: "Withdraw" },
}

export const COUNCIL_DEPARTMENT_NAMES: Words<CouncilDepartment> = {
  provincial_committee: { vi: "UBND tỉnh, thành phố", en: "Provincial People's Committee" },
  agriculture_environment: {
    vi: "Sở Nông nghiệp và Môi trường",
    en: "Department of Agriculture and Environment",
  },
  industry_trade: { vi: "Sở Công Thương", en: "Department of Industry and Trade" },
  health: { vi: "Sở Y tế", en: "Department of Health" },
  science_technology: {
    vi: "Sở Khoa học và Công nghệ",
    en: "Department of Science and Technology",
  },
  culture_sports_tourism: {
    vi: "Sở Văn hóa, Thể thao và Du lịch",
    en: "Department of Culture, Sports and Tourism",
  },
  ocop_office: { vi: "Cơ quan OCOP tỉnh", en: "OCOP office" },
  food_safety: { vi: "Sở An toàn thực phẩm", en: "Department of Food Safety" },
  expert: { vi: "Chuyên gia được mời", en: "Invited expert" },
}

export const CONFLICT_NAMES: Words<Conflict> = {
  own_producer: { vi: "Là người của chủ thể", en: "Belongs to the producer" },
  relative: { vi: "Có người thân là chủ thể", en: "A relative is the producer" },
  business_interest: { vi: "Có lợi ích kinh tế liên quan", en: "Has a business interest" },
  other: { vi: "Lý do khác", en: "Another reason" },
}

/** The four things of Mẫu 03 that a commune assesses. */
export const COMMUNE_FINDING_NAMES: Words<CommuneFinding> = {
  local_origin: {
    vi: "Nguồn gốc sản phẩm, nguyên liệu địa phương",
    en: "Origin of the product and of local materials",
  },
  local_labour: { vi: "Sử dụng lao động địa phương", en: "Use of local labour" },
  idea_origin: { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  local_identity: {
    vi: "Bản sắc, trí tuệ địa phương",
    en: "Local identity and knowledge",
  },
}
