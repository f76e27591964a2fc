import type { Bilingual } from "../messages/languages"
import type { TaskKind, TaskState } from "./requests"

export const TASK_KIND_NAMES: Readonly<Record<TaskKind, Bilingual>> = {
  decision: { vi: "Cấp giấy theo quyết định", en: "Issue by decision" },
  register_import: { vi: "Nhập sổ đăng ký", en: "Import of the register" },
  certificate_papers: { vi: "In giấy chứng nhận của quyết định", en: "Print of a decision" },
}

export const TASK_STATE_NAMES: Readonly<Record<TaskState, Bilingual>> = {
  running: { vi: "Đang làm", en: "Under way" },
  stopped: { vi: "Bị dừng", en: "Stopped" },
  done: { vi: "Đã xong", en: "Done" },
  refused: { vi: "Không làm được", en: "Refused" },
}
