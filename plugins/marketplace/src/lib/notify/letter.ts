import type { Bilingual } from "@ocop/contracts"

/** Words of a letter; `{name}` stands for a fact. */
export interface LetterWords {
  subject: Bilingual
  text: Bilingual
}

/** Whole đồng as letters show them. */
export const VND = new Intl.NumberFormat("vi-VN", { style: "currency", currency: "VND" })

const fill = (text: string, facts: object): string =>
  text
    .replace(/\{(\w+)\}/g, (_, name: string) => String((facts as Record<string, unknown>)[name]))
    .trim()

/** A letter in both languages, Vietnamese first: nobody asked an e-mail address what it reads. */
export const writeLetter = ({ subject, text }: LetterWords, facts: object) => ({
  subject: fill(subject.vi, facts),
  text: `${fill(text.vi, facts)}\n\n---\n${fill(subject.en, facts)}\n${fill(text.en, facts)}\n`,
})
