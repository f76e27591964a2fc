import { errorsOf } from "../errors-of"

/** Refusals of reviews. */
export const REVIEW_ERRORS = errorsOf({
  "review.not_found": {
    vi: "Không tìm thấy đánh giá này.",
    en: "The review was not found.",
  },
  "review.line_not_found": {
    vi: "Đơn hàng này không có món hàng đó.",
    en: "The order has no such goods.",
  },
  "review.not_delivered": {
    vi: "Chỉ đánh giá được hàng đã giao.",
    en: "Only delivered goods can be reviewed.",
  },
  "review.too_late": {
    vi: "Đã quá hạn đánh giá món hàng này.",
    en: "It is too late to review these goods.",
  },
  "review.change_too_late": {
    vi: "Đã quá hạn sửa đánh giá. Bạn vẫn có thể xóa đánh giá.",
    en: "It is too late to change the review. You may still remove it.",
  },
  "review.mark_missing": {
    vi: "Vui lòng chọn điểm từ 1 đến 5.",
    en: "Please choose a mark from 1 to 5.",
  },
  "review.text_too_long": {
    vi: "Nội dung quá dài. Vui lòng rút gọn.",
    en: "This text is too long. Please shorten it.",
  },
  "review.name_too_long": {
    vi: "Tên hiển thị quá dài. Vui lòng rút gọn.",
    en: "The name is too long. Please shorten it.",
  },
  "review.answer_missing": {
    vi: "Vui lòng viết câu trả lời.",
    en: "Please write an answer.",
  },
  "review.is_hidden": {
    vi: "Đánh giá này đang bị ẩn nên không trả lời được.",
    en: "The review is hidden and cannot be answered.",
  },
  "review.public_reason_missing": {
    vi: "Vui lòng ghi lý do ẩn. Mọi người sẽ đọc được lý do này.",
    en: "Please give the reason for hiding it. Everybody will read it.",
  },
  "review.already_hidden": {
    vi: "Đánh giá này đã bị ẩn với lý do khác.",
    en: "The review is hidden already, for another reason.",
  },
})
