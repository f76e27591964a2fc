import { errorsOf } from "../errors-of"

/** Refusals of councils and their decisions. */
export const COUNCIL_ERRORS = errorsOf({
  "council.department_missing": {
    vi: "Hội đồng thiếu đại diện sở, ngành theo quy định.",
    en: "The council misses a department that the law names.",
  },
  "council.chair_missing": {
    vi: "Hội đồng phải có đúng một chủ tịch.",
    en: "The council needs exactly one chair.",
  },
  "council.member_twice": {
    vi: "Một người có tên hai lần trong hội đồng.",
    en: "Somebody is named twice in the council.",
  },
  "council.member_role_missing": {
    vi: "Có thành viên chưa được giao vai trò trong hội đồng.",
    en: "A member has no council role.",
  },
  "council.kind_mismatch": {
    vi: "Đánh giá lại lấy ý kiến bằng văn bản; hồ sơ khác phải họp.",
    en: "Re-assessments are judged in writing, other dossiers in a meeting.",
  },
  "council.session_not_found": {
    vi: "Không tìm thấy phiên họp.",
    en: "The session was not found.",
  },
  "council.already_in_session": {
    vi: "Có hồ sơ đã nằm trong một phiên họp.",
    en: "A dossier is already in a session.",
  },
  "council.not_a_member": {
    vi: "Bạn không phải thành viên hội đồng của hồ sơ này.",
    en: "You are no member of the council of this dossier.",
  },
  "council.conflict_of_interest": {
    vi: "Bạn đã khai có liên quan đến chủ thể nên không được chấm hồ sơ này.",
    en: "You declared a conflict of interest, so you may not score this dossier.",
  },
  "council.sheet_closed": {
    vi: "Phiếu chấm đã khóa, không sửa được.",
    en: "The sheet is closed and cannot be changed.",
  },
  "council.sheet_incomplete": {
    vi: "Phiếu còn tiêu chí chưa chấm nên chưa khóa được.",
    en: "The sheet has criteria without a choice, so it cannot be closed.",
  },
  "council.quorum_missing": {
    vi: "Chưa đủ số thành viên hội đồng chấm điểm.",
    en: "Too few members of the council have scored.",
  },
  "council.sheets_open": {
    vi: "Còn thành viên chưa khóa phiếu.",
    en: "Some members have not closed their sheets.",
  },
  "council.minutes_closed": {
    vi: "Biên bản đã lập, không sửa được.",
    en: "The minutes are written and cannot be changed.",
  },
  "decision.not_found": { vi: "Không tìm thấy quyết định.", en: "The decision was not found." },
  "decision.number_taken": {
    vi: "Số quyết định này đã dùng cho sản phẩm khác.",
    en: "This decision number was used for other products.",
  },
  "decision.dossier_twice": {
    vi: "Một hồ sơ có tên hai lần trong quyết định.",
    en: "A dossier is named twice in the decision.",
  },
  "decision.stars_mismatch": {
    vi: "Hạng sao không khớp với kết quả của hội đồng.",
    en: "The stars differ from the council's result.",
  },
  "decision.authority_not_competent": {
    vi: "Cơ quan này không có thẩm quyền công nhận hạng sao đó ở bước này.",
    en: "This authority does not recognise those stars at this stage.",
  },
})
