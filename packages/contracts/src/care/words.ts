import type {
  ComplaintActor,
  ComplaintOutcome,
  ComplaintState,
  ComplaintSubject,
} from "@ocop/rules"
import type { Bilingual } from "../messages/languages"

export const COMPLAINT_SUBJECT_NAMES: Readonly<Record<ComplaintSubject, Bilingual>> = {
  goods: { vi: "Hàng sai, hỏng, thiếu, giao chậm", en: "Wrong, damaged, missing or late goods" },
  unsafe: { vi: "Hàng nghi giả, mất an toàn", en: "Suspected fake or unsafe goods" },
  personal_data: { vi: "Dữ liệu cá nhân", en: "Personal data" },
  other: { vi: "Việc khác", en: "Other matters" },
}

export const COMPLAINT_STATE_NAMES: Readonly<Record<ComplaintState, Bilingual>> = {
  waiting: { vi: "Chờ người bán trả lời", en: "Waiting for the seller's answer" },
  answered: { vi: "Người bán đã trả lời", en: "Answered by the seller" },
  escalated: { vi: "Sàn đang giải quyết", en: "With the floor" },
  decided: { vi: "Sàn đã kết luận", en: "Decided by the floor" },
  closed: { vi: "Đã khép lại", en: "Closed" },
}

export const COMPLAINT_OUTCOME_NAMES: Readonly<Record<ComplaintOutcome, Bilingual>> = {
  agreed: { vi: "Hai bên đã thỏa thuận", en: "Both sides agreed" },
  remedy: { vi: "Người bán phải khắc phục", en: "The seller owes a remedy" },
  no_remedy: { vi: "Người bán không phải khắc phục", en: "The seller owes no remedy" },
}

export const COMPLAINT_ACTOR_NAMES: Readonly<Record<ComplaintActor, Bilingual>> = {
  buyer: { vi: "Người mua", en: "Buyer" },
  producer: { vi: "Người bán", en: "Seller" },
  staff: { vi: "Sàn", en: "The floor" },
  clock: { vi: "Hết hạn", en: "Time ran out" },
}
