import type { Language } from "@ocop/contracts"

const NAMES: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  vi: new Intl.DateTimeFormat("vi", { month: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }),
}

/** "Tháng 11", "November"; what is no month, 1 to 12, stays as it is. */
export const formatMonth = (month: string | number, language: Language): string => {
  const number = Number(month)
  if (!Number.isInteger(number) || number < 1 || number > 12) return String(month)
  const name = NAMES[language].format(Date.UTC(2000, number - 1, 1))
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The same within a sentence, where Vietnamese writes it small. */
export const monthInText = (month: number, language: Language): string => {
  const name = formatMonth(month, language)
  return language === "vi" ? name.toLowerCase() : name
}
