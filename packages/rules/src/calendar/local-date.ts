declare const brand: unique symbol

/** A calendar day in Vietnam, written YYYY-MM-DD; compares as text. */
export type LocalDate = string & { readonly [brand]: "LocalDate" }

const MS_PER_DAY = 86_400_000
/** Vietnam keeps UTC+7 all year and has done so since 1975. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const VIETNAMESE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

const fromUtc = (ms: number): LocalDate => new Date(ms).toISOString().slice(0, 10) as LocalDate
const toUtc = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`)

const fromParts = (year: number, month: number, day: number): LocalDate | null => {
  if (year < 1900 || year > 2999) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? fromUtc(date.getTime())
    : null
}

/** Reads 2026-05-22, 22/5/2026, 22.05.2026 or 22-05-2026; null when it is no real day. */
export const parseLocalDate = (text: string): LocalDate | null => {
  const trimmed = text.trim()
  const iso = ISO.exec(trimmed)
  if (iso) return fromParts(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const vietnamese = VIETNAMESE.exec(trimmed)
  if (!vietnamese) return null
  return fromParts(Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1]))
}

/** @throws RangeError when the text is no real day */
export const localDate = (text: string): LocalDate => {
  const parsed = parseLocalDate(text)
  if (!parsed) throw new RangeError(`Not a calendar day: ${text}`)
  return parsed
}

/** The day it is in Vietnam at an instant. */
export const localDateInVietnam = (instant: Date): LocalDate =>
  fromUtc(instant.getTime() + VIETNAM_OFFSET_MS)

export const addDays = (day: LocalDate, days: number): LocalDate =>
  fromUtc(toUtc(day) + days * MS_PER_DAY)

/** The same day of the month `months` later; the month's last day when it has no such day. */
export const addMonths = (day: LocalDate, months: number): LocalDate => {
  const from = new Date(toUtc(day))
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1))
  const year = first.getUTCFullYear()
  const month = first.getUTCMonth()
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return fromUtc(Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay)))
}

/** Days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((toUtc(to) - toUtc(from)) / MS_PER_DAY)

export const isBefore = (a: LocalDate, b: LocalDate): boolean => a < b
export const isAfter = (a: LocalDate, b: LocalDate): boolean => a > b
export const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b)
export const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b)
