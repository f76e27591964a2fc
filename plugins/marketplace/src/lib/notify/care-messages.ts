import type { Bilingual, Language } from "@ocop/contracts"
import type { Message } from "./write-members"

export const CARE_MESSAGES = [
  "question_written",
  "complaint_made",
  "complaint_escalated",
  "complaint_decided",
] as const
export type CareMessage = (typeof CARE_MESSAGES)[number]

export interface CareMessageFacts {
  /** The order or the product that it is about, as people call it. */
  about: string
  /** Address in the producer's area where it is answered. */
  link: string
}

/** What was said is read on the floor alone; no buyer is named. */
const WORDS: Readonly<Record<CareMessage, { subject: Bilingual; text: Bilingual }>> = {
  question_written: {
    subject: { vi: "Người mua hỏi về {about}", en: "A buyer asks about {about}" },
    text: { vi: "Vui lòng trả lời:", en: "Please answer:" },
  },
  complaint_made: {
    subject: { vi: "Khiếu nại về {about}", en: "A complaint about {about}" },
    text: {
      vi: "Vui lòng trả lời đúng hạn, nếu không Sàn sẽ giải quyết:",
      en: "Please answer in time, or the floor will take it up:",
    },
  },
  complaint_escalated: {
    subject: {
      vi: "Khiếu nại về {about} đã chuyển lên Sàn",
      en: "The complaint about {about} is with the floor",
    },
    text: { vi: "Bạn vẫn có thể trả lời:", en: "You may still answer:" },
  },
  complaint_decided: {
    subject: {
      vi: "Sàn đã kết luận khiếu nại về {about}",
      en: "The floor has decided the complaint about {about}",
    },
    text: { vi: "Vui lòng đọc và làm theo:", en: "Please read and follow it:" },
  },
}

export const careMessage = (
  message: CareMessage,
  language: Language,
  { about, link }: CareMessageFacts
): Message => {
  const { subject, text } = WORDS[message]
  const title = subject[language].replace("{about}", () => about)
  return { subject: title, text: `${title}. ${text[language]}\n${link}` }
}
