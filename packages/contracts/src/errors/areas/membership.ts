import { errorsOf } from "../errors-of"

/** Refusals of who serves a producer. */
export const MEMBERSHIP_ERRORS = errorsOf({
  "member.role_insufficient": {
    vi: "Vai trò của bạn không được làm việc này. Hãy nhờ chủ cơ sở.",
    en: "Your role may not do this. Please ask the owner.",
  },
  "member.name_missing": { vi: "Vui lòng ghi họ tên.", en: "Please give your name." },
  "member.last_owner": {
    vi: "Chủ thể phải còn ít nhất một chủ cơ sở. Hãy trao vai trò này cho người khác trước.",
    en: "A producer keeps at least one owner. Please make somebody else an owner first.",
  },
  "member.acting_not_owner": {
    vi: "Cán bộ xã, hội làm thay chủ thể không thể là chủ cơ sở.",
    en: "An officer or union acting for the producer cannot be its owner.",
  },
  "member.not_found": { vi: "Không tìm thấy thành viên này.", en: "This member was not found." },
  "member.already": { vi: "Người này đã là thành viên.", en: "This person is a member already." },
  "invitation.not_found": {
    vi: "Lời mời không còn dùng được. Hãy xin lời mời mới.",
    en: "This invitation is no longer good. Please ask for a new one.",
  },
  "invitation.consent_missing": {
    vi: "Vui lòng ghi cơ quan, hội làm thay và việc chủ cơ sở đã đồng ý.",
    en: "Please name the office or union, and how the owner agreed.",
  },
})
