import { errorsOf } from "../errors-of"

/** Refusals of work that takes long. */
export const TASK_ERRORS = errorsOf({
  "task.not_found": { vi: "Không tìm thấy công việc này.", en: "The task was not found." },
  "task.not_stopped": {
    vi: "Công việc này không ở trạng thái bị dừng.",
    en: "This task has not stopped.",
  },
  "task.broken_off": {
    vi: "Công việc bị gián đoạn vì lỗi hệ thống; chưa có gì bị ghi dở. Hãy bấm tiếp tục.",
    en: "The task was broken off by a fault of the system; nothing is half-written. Please continue it.",
  },
})
