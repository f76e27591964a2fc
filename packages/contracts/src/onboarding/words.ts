import type { SellerPaper, SuspensionGround, VerificationState } from "@ocop/rules"
import type { Bilingual } from "../messages/languages"

type Words<Key extends string> = Readonly<Record<Key, Bilingual>>

export const SELLER_PAPER_NAMES: Words<SellerPaper> = {
  enterprise_registration: {
    vi: "Giấy chứng nhận đăng ký doanh nghiệp",
    en: "Enterprise registration certificate",
  },
  cooperative_registration: {
    vi: "Giấy chứng nhận đăng ký hợp tác xã",
    en: "Cooperative registration certificate",
  },
  cooperation_contract: {
    vi: "Hợp đồng hợp tác của tổ hợp tác",
    en: "Contract of cooperation of the group",
  },
  farm_certificate: { vi: "Giấy chứng nhận kinh tế trang trại", en: "Farm certificate" },
  household_registration: {
    vi: "Giấy chứng nhận đăng ký hộ kinh doanh",
    en: "Household business registration certificate",
  },
  association_decision: {
    vi: "Quyết định thành lập hoặc công nhận hội",
    en: "Decision that founds or recognises the association",
  },
  representative_identity: {
    vi: "Giấy tờ tùy thân của người đại diện",
    en: "Identity paper of the representative",
  },
  consent_letter: {
    vi: "Văn bản đồng ý cho làm thay",
    en: "Letter that lets somebody act for the producer",
  },
  other: { vi: "Giấy tờ khác", en: "Another paper" },
}

export const VERIFICATION_STATE_NAMES: Words<VerificationState> = {
  none: { vi: "Chưa gửi", en: "Not handed in" },
  waiting: { vi: "Chờ xét duyệt", en: "Waiting for a decision" },
  verified: { vi: "Đã xác thực", en: "Verified" },
  refused: { vi: "Bị từ chối", en: "Refused" },
  expired: { vi: "Hết hạn", en: "Expired" },
  withdrawn: { vi: "Đã thu hồi", en: "Withdrawn" },
}

export const SUSPENSION_GROUND_NAMES: Words<SuspensionGround> = {
  authority_request: {
    vi: "Theo yêu cầu của cơ quan nhà nước",
    en: "At the request of an authority",
  },
  just_cause: { vi: "Lý do chính đáng khác", en: "Another just cause" },
}
