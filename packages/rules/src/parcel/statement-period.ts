import { addMonths, isAfter, type LocalDate } from "../calendar/local-date"
import { accept, refuse, type Result } from "../result"

/** Both days included. */
export interface StatementPeriod {
  from: LocalDate
  to: LocalDate
}

/** A statement spans at most a year. */
export const judgePeriod = (
  from: LocalDate,
  to: LocalDate
): Result<StatementPeriod, "statement.period_wrong"> =>
  isAfter(from, to) || isAfter(to, addMonths(from, 12))
    ? refuse("statement.period_wrong")
    : accept({ from, to })
