export const LANGUAGES = ["vi", "en"] as const
export type Language = (typeof LANGUAGES)[number]

/** One text in both languages; the compiler refuses a missing one. */
export type Bilingual = Readonly<Record<Language, string>>
