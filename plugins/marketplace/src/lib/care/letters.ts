import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Bilingual } from "@ocop/contracts"

export const CARE_LETTERS = [
  "question_answered",
  "complaint_answered",
  "complaint_escalated",
  "complaint_replied",
  "complaint_decided",
] as const
export type CareLetter = (typeof CARE_LETTERS)[number]

export interface CareFacts {
  /** What it is about, as people call it. */
  about: Bilingual
  link: string
}

/** What was said is read on the floor alone: e-mail tells that there is something to read. */
const WORDS: Readonly<Record<CareLetter, Bilingual>> = {
  question_answered: {
    vi: "Người bán đã trả lời câu hỏi của bạn về {about}",
    en: "The seller has answered your question about {about}",
  },
  complaint_answered: {
    vi: "Người bán đã trả lời khiếu nại về {about}",
    en: "The seller has answered the complaint about {about}",
  },
  complaint_escalated: {
    vi: "Khiếu nại về {about} đã chuyển lên Sàn",
    en: "The complaint about {about} is with the floor",
  },
  complaint_replied: {
    vi: "Sàn có lời nhắn về khiếu nại {about}",
    en: "The floor has written about the complaint on {about}",
  },
  complaint_decided: {
    vi: "Sàn đã kết luận khiếu nại về {about}",
    en: "The floor has decided the complaint about {about}",
  },
}

/** A letter in both languages, Vietnamese first: nobody asked an e-mail address what it reads. */
export const careLetter = (letter: CareLetter, { about, link }: CareFacts) => {
  const said = (language: "vi" | "en") =>
    WORDS[letter][language].replace("{about}", about[language])
  return { subject: said("vi"), text: `${said("vi")}:\n${link}\n\n---\n${said("en")}:\n${link}\n` }
}

/** Sent once for each key; a letter that cannot be sent hinders nothing. */
export const sendCareLetter = async (
  container: MedusaContainer,
  to: string | null,
  letter: CareLetter,
  facts: CareFacts,
  key: string
): Promise<void> => {
  if (!to) return
  const content = careLetter(letter, facts)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  await container
    .resolve(Modules.NOTIFICATION)
    .createNotifications({
      to,
      channel: "email",
      template: `care.${letter}`,
      content,
      idempotency_key: `ocop:${letter}:${key}`,
    })
    .catch((error: Error) => logger.warn(`No letter "${letter}": ${error.message}`))
}
