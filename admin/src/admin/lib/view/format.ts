import type { Language, Origin } from "@ocop/contracts"

const LOCALES = { vi: "vi-VN", en: "en-GB" } as const

/** A calendar day as people of that language write it; a dash for none. */
export const formatDay = (day: string | null | undefined, language: Language): string =>
  day
    ? new Intl.DateTimeFormat(LOCALES[language], {
        timeZone: "UTC",
        day: "2-digit",
        month: "2-digit",
        year: "numeric",
      }).format(new Date(`${day}T00:00:00Z`))
    : "–"

/** An instant by the clock of Vietnam, wherever the reader is. */
export const formatInstant = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: "Asia/Ho_Chi_Minh",
    dateStyle: "short",
    timeStyle: "short",
  }).format(new Date(instant))

export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language]).format(value)

/** Points with at most two decimals, rounded down so that they never show a band not reached. */
export const formatPoints = (value: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(
    Math.floor(value * 100 + 1e-6) / 100
  )

/** A day as forms show it, day/month/year in both languages; empty for none. */
export const dayForForm = (day: string | null): string =>
  day ? day.split("-").reverse().join("/") : ""

/** The unit of today, and in brackets the one people remember. */
export const placeOf = ({ commune, former }: Origin): string => {
  const today = commune ? `${commune.name}, ${commune.province.name}` : null
  const before = former ? oldPlace(former) : null
  if (today && before) return `${today} (${before})`
  return today ?? before ?? "–"
}

const oldPlace = ({ name, district, type }: NonNullable<Origin["former"]>): string =>
  type === "district" ? name : `${name}, ${district.name}`
