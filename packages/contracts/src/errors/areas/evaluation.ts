import { errorsOf } from "../errors-of"

/** Refusals of criteria and score sheets. */
export const EVALUATION_ERRORS = errorsOf({
  "evaluation.card_not_found": {
    vi: "Không tìm thấy phiếu chấm của bộ sản phẩm này.",
    en: "The scorecard of this product set was not found.",
  },
  "evaluation.edition_invalid": {
    vi: "Tệp bộ tiêu chí chưa đúng. Vui lòng xem các chỗ được nêu và sửa.",
    en: "The file of scorecards is not right. Please see the places named and correct them.",
  },
  "evaluation.other_edition": {
    vi: "Phiếu này theo bộ tiêu chí khác. Vui lòng chấm lại theo bộ đang áp dụng.",
    en: "This sheet follows another edition of the criteria. Please score by the one in force.",
  },
  "evaluation.other_set": {
    vi: "Phiếu này của bộ sản phẩm khác. Vui lòng chọn đúng bộ.",
    en: "This sheet is of another product set. Please choose the right set.",
  },
  "evaluation.criterion_unknown": {
    vi: "Phiếu có tiêu chí không thuộc bộ sản phẩm này.",
    en: "The sheet has a criterion that is not of this product set.",
  },
  "evaluation.choice_outside": {
    vi: "Có lựa chọn không nằm trong tiêu chí. Vui lòng chọn lại.",
    en: "A choice is not among those of its criterion. Please choose again.",
  },
  "evaluation.case_unknown": {
    vi: "Bộ sản phẩm này không có trường hợp đã chọn.",
    en: "This product set does not know the case that was chosen.",
  },
  "evaluation.wrong_case": {
    vi: "Lựa chọn thuộc trường hợp khác. Vui lòng chấm theo một trường hợp.",
    en: "A choice belongs to the other case. Please score within one case.",
  },
  "evaluation.no_sheets": {
    vi: "Chưa có phiếu chấm nào.",
    en: "There is no sheet yet.",
  },
  "evaluation.member_repeated": {
    vi: "Một thành viên có hai phiếu chấm.",
    en: "One member has two sheets.",
  },
  "evaluation.sheet_refused": {
    vi: "Có phiếu chấm chưa hợp lệ. Vui lòng sửa trước khi tổng hợp.",
    en: "A sheet is not valid. Please correct it before summing up.",
  },
  "evaluation.sheet_incomplete": {
    vi: "Có phiếu chấm còn thiếu tiêu chí. Vui lòng chấm đủ.",
    en: "A sheet leaves criteria unanswered. Please complete it.",
  },
  "evaluation.cases_differ": {
    vi: "Các thành viên chấm theo trường hợp khác nhau. Vui lòng thống nhất.",
    en: "Members scored under different cases. Please agree on one.",
  },
  "evaluation.disqualifier_unknown": {
    vi: "Lý do loại không có trong phiếu chấm này.",
    en: "This ground of exclusion is not on the scorecard.",
  },
})
