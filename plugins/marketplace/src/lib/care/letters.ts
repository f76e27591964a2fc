import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Bilingual } from "@ocop/contracts"
import { writeLetter } from "../notify/letter"

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
const SUBJECTS: Readonly<Record<CareLetter, Bilingual>> = {
  question_answered: {
    vi: "Người bán đã trả lời câu hỏi của bạn về {vi}",
    en: "The seller has answered your question about {en}",
  },
  complaint_answered: {
    vi: "Người bán đã trả lời khiếu nại về {vi}",
    en: "The seller has answered the complaint about {en}",
  },
  complaint_escalated: {
    vi: "Khiếu nại về {vi} đã chuyển lên Sàn",
    en: "The complaint about {en} is with the floor",
  },
  complaint_replied: {
    vi: "Sàn có lời nhắn về khiếu nại {vi}",
    en: "The floor has written about the complaint on {en}",
  },
  complaint_decided: {
    vi: "Sàn đã kết luận khiếu nại về {vi}",
    en: "The floor has decided the complaint about {en}",
  },
}

const READ: Bilingual = { vi: "Xem tại:\n{link}", en: "Read it at:\n{link}" }

export const careLetter = (letter: CareLetter, { about, link }: CareFacts) =>
  writeLetter({ subject: SUBJECTS[letter], text: READ }, { ...about, link })

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
