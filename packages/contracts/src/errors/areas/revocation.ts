import { errorsOf } from "../errors-of"

/** Refusals of cases of revocation. */
export const REVOCATION_ERRORS = errorsOf({
  "revocation.not_found": {
    vi: "Không tìm thấy vụ việc thu hồi.",
    en: "No revocation case was found.",
  },
  "revocation.already_open": {
    vi: "Giấy chứng nhận này đang có vụ việc thu hồi. Vui lòng xử lý vụ việc đó.",
    en: "A revocation case of this certificate is open. Please decide that one.",
  },
  "revocation.move_not_allowed": {
    vi: "Vụ việc không ở bước cho phép việc này.",
    en: "The case is not at a step where this can be done.",
  },
  "revocation.changed_meanwhile": {
    vi: "Vụ việc đã có người khác sửa. Vui lòng xem lại trước khi làm tiếp.",
    en: "Somebody else has changed the case. Please look at it again first.",
  },
  "revocation.evidence_missing": {
    vi: "Cần ít nhất một tài liệu chứng minh trước khi gửi thông báo.",
    en: "At least one file of evidence is needed before the notice.",
  },
  "revocation.explanation_awaited": {
    vi: "Chủ thể còn thời hạn giải trình, chưa thể quyết định thu hồi.",
    en: "The producer still has time to explain; it cannot be revoked yet.",
  },
  "revocation.explanation_over": {
    vi: "Đã hết thời hạn giải trình.",
    en: "The time for an explanation is over.",
  },
  "revocation.found_in_future": {
    vi: "Ngày phát hiện không được ở tương lai.",
    en: "The day of the finding cannot lie in the future.",
  },
})
