import { errorsOf } from "../errors-of"

/** Refusals of questions and complaints. */
export const CARE_ERRORS = errorsOf({
  "question.not_found": {
    vi: "Không tìm thấy câu hỏi.",
    en: "The question was not found.",
  },
  "question.text_missing": {
    vi: "Vui lòng ghi nội dung tin nhắn.",
    en: "Please write your message.",
  },
  "question.too_many": {
    vi: "Bạn đã gửi nhiều tin. Vui lòng chờ người bán trả lời.",
    en: "You have sent several messages. Please wait for the seller's answer.",
  },
  "complaint.not_found": {
    vi: "Không tìm thấy khiếu nại.",
    en: "The complaint was not found.",
  },
  "complaint.subject_missing": {
    vi: "Vui lòng chọn việc bạn khiếu nại.",
    en: "Please choose what you complain about.",
  },
  "complaint.text_short": {
    vi: "Vui lòng kể rõ việc đã xảy ra, ít nhất 10 ký tự.",
    en: "Please say what happened, in at least 10 characters.",
  },
  "complaint.text_missing": {
    vi: "Vui lòng ghi nội dung.",
    en: "Please write what you want to say.",
  },
  "complaint.already_open": {
    vi: "Đơn này đã có một khiếu nại đang giải quyết. Bạn có thể viết thêm vào đó.",
    en: "A complaint about this order is already open. You can add to it.",
  },
  "complaint.move_not_allowed": {
    vi: "Khiếu nại đã sang bước khác. Vui lòng tải lại trang.",
    en: "The complaint has moved on. Please reload the page.",
  },
  "complaint.answer_not_due": {
    vi: "Người bán còn trong hạn trả lời. Vui lòng chờ đến hết hạn.",
    en: "The seller still has time to answer. Please wait until that day is over.",
  },
  "complaint.outcome_missing": {
    vi: "Vui lòng chọn kết luận.",
    en: "Please choose the outcome.",
  },
})
