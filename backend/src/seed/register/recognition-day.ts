import { addDays, addMonths, localDate, parseLocalDate, type LocalDate } from "@ocop/rules"
import { DAYS_OF_SOURCES } from "./corrections"
import type { SourceRow } from "./source"

/** When a product was recognised; null is what the source does not say. */
export interface Recognition {
  decisionNumber: string | null
  decisionOn: LocalDate | null
  /** The day of the decision; without one, the last day that fits the source. */
  firstDay: LocalDate
}

const DECISION = /^(\d+\/QĐ-[A-ZĐ]+) ngày (\d{1,2}\/\d{1,2}\/\d{4})$/
const DAY = /QĐ (\d{1,2}\/\d{1,2}\/\d{4})/
const MONTH = /(?:QĐ UBND .*|recognised by )(\d{2})\/(\d{4})/

const lastDayOfMonth = (year: string, month: string): LocalDate =>
  addDays(addMonths(localDate(`${year}-${month}-01`), 1), -1)

const exactly = (decisionNumber: string | null, text: string): Recognition | null => {
  const day = parseLocalDate(text)
  return day && { decisionNumber, decisionOn: day, firstDay: day }
}

const atTheLatest = (firstDay: LocalDate): Recognition => ({
  decisionNumber: null,
  decisionOn: null,
  firstDay,
})

/**
 * The day of recognition as well as the source allows: the day of the decision; else the last day
 * of the month or year it names. Null when no year is known.
 */
export const recognitionOf = (
  row: Pick<SourceRow, "decision" | "note" | "year" | "source">
): Recognition | null => {
  const decision = DECISION.exec(row.decision)
  if (decision) return exactly(decision[1] ?? null, decision[2] ?? "")
  const day = DAY.exec(row.note)
  if (day) return exactly(null, day[1] ?? "")
  const month = MONTH.exec(row.note)
  if (month) return atTheLatest(lastDayOfMonth(month[2] ?? "", month[1] ?? ""))
  const known = DAYS_OF_SOURCES[row.source]
  if (known && known.year === row.year) return atTheLatest(localDate(known.lastDay))
  return /^\d{4}$/.test(row.year) ? atTheLatest(localDate(`${row.year}-12-31`)) : null
}
