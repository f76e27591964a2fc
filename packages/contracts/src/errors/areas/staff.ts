import { errorsOf } from "../errors-of"

/** Refusals of staff and their roles. */
export const STAFF_ERRORS = errorsOf({
  "staff.role_missing": {
    vi: "Tài khoản của bạn không có vai trò để làm việc này.",
    en: "Your account has no role that allows this.",
  },
  "staff.role_duplicate": {
    vi: "Cán bộ này đã có vai trò đó.",
    en: "This member of staff already has that role.",
  },
  "staff.commune_needed": {
    vi: "Cán bộ cấp xã phải gắn với một xã; vai trò khác thì không.",
    en: "A commune officer needs a commune; other roles have none.",
  },
  "staff.user_unknown": {
    vi: "Không tìm thấy tài khoản cán bộ.",
    en: "The staff account was not found.",
  },
  "staff.role_not_found": { vi: "Không tìm thấy vai trò này.", en: "The role was not found." },
})
