import type { RenewalStage, RevocationState } from "@ocop/rules"
import type { Bilingual } from "../messages/languages"

export const RENEWAL_STAGE_NAMES: Readonly<Record<RenewalStage, Bilingual>> = {
  ahead: { vi: "Chưa đến kỳ nộp", en: "Window not open yet" },
  open: { vi: "Đang trong kỳ nộp hồ sơ", en: "Filing window open" },
  late: { vi: "Quá kỳ nộp, giấy còn hạn", en: "Window closed, still in force" },
  over: { vi: "Đã hết hạn", en: "Ran out" },
}

export const REVOCATION_STATE_NAMES: Readonly<Record<RevocationState, Bilingual>> = {
  opened: { vi: "Mới lập", en: "Opened" },
  notified: { vi: "Chờ chủ thể giải trình", en: "Waiting for the producer" },
  explained: { vi: "Chủ thể đã giải trình", en: "Producer has explained" },
  revoked: { vi: "Đã thu hồi", en: "Revoked" },
  dismissed: { vi: "Không thu hồi", en: "Not revoked" },
}
