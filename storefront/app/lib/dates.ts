import type { Language } from "@ocop/contracts"

// Calendar days are text without a zone: reading and writing them both in UTC moves none.
const inUtc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" })

const dayFormat = inUtc({ day: "2-digit", month: "2-digit", year: "numeric" })
const monthFormat = inUtc({ month: "2-digit", year: "numeric" })

/** "2027-12-31" → "31/12/2027", in both languages. */
export const formatDay = (day: string): string => dayFormat.format(new Date(day))

/** "2027-12-31" → "12/2027". */
export const formatMonth = (day: string): string => monthFormat.format(new Date(day))

// made once: making one takes far longer than using it
const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat("vi-VN"),
  en: new Intl.NumberFormat("en-GB"),
}

/** The Vietnamese group thousands with a dot, the English with a comma. */
export const formatNumber = (value: number, language: Language): string =>
  NUMBERS[language].format(value)
