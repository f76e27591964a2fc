import { DOSSIER_STATE_NAMES, type Language } from "@ocop/contracts"
import type { DossierState } from "@ocop/rules"
import type { Message } from "./write-members"

export interface DossierFacts {
  product_name: string
  state: DossierState
  receipt_number: string | null
  /** Last day to leave the state, YYYY-MM-DD; null where no clock runs. */
  due_on: string | null
  /** What staff gave as the reason, where the producer is told. */
  reason: string | null
  /** Recognised stars, once decided. */
  stars: number | null
  /** Address of the dossier in the producer's area. */
  link: string
}

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  timeZone: "UTC",
})

/** What a state asks of the producer, or means; the others speak for themselves. */
const NEXT: Readonly<Record<Language, Partial<Record<DossierState, string>>>> = {
  vi: {
    submitted: "UBND xã sẽ kiểm tra hồ sơ. Bạn chưa phải làm gì thêm.",
    returned: "Vui lòng bổ sung theo lý do dưới đây rồi nộp lại.",
    council: "Hội đồng cấp tỉnh sẽ chấm điểm sản phẩm.",
    not_reached: "Bạn có thể hoàn thiện sản phẩm và lập hồ sơ mới.",
  },
  en: {
    submitted: "The commune examines the dossier. There is nothing for you to do now.",
    returned: "Please complete it for the reason below and submit it again.",
    council: "The council of the province will score the product.",
    not_reached: "You may improve the product and make a new dossier.",
  },
}

const LABELS: Readonly<Record<Language, Record<"reason" | "due" | "receipt" | "stars", string>>> = {
  vi: { reason: "Lý do", due: "Hạn xử lý", receipt: "Số biên nhận", stars: "Số sao" },
  en: { reason: "Reason", due: "Due by", receipt: "Receipt", stars: "Stars" },
}

/** What members are told when a dossier of their producer has moved. */
export const dossierMessage = (language: Language, facts: DossierFacts): Message => {
  const { product_name, state, receipt_number, due_on, reason, stars, link } = facts
  const name = DOSSIER_STATE_NAMES[state][language]
  const labels = LABELS[language]
  const lines: [string, string | number | null][] = [
    [labels.stars, stars],
    [labels.reason, reason],
    [labels.receipt, receipt_number],
    [labels.due, due_on && DAY.format(new Date(due_on))],
  ]
  const told = lines.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []))
  const subject =
    language === "vi"
      ? `Hồ sơ OCOP “${product_name}”: ${name}`
      : `OCOP dossier “${product_name}”: ${name}`
  return {
    subject,
    text: [`${subject}.`, NEXT[language][state], ...told, link].filter(Boolean).join("\n"),
  }
}
