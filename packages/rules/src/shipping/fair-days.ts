import { addDays, daysBetween, parseLocalDate, type LocalDate } from "../calendar/local-date"
import { accept, refuse, type Result } from "../result"

/** First and last day of a fair, both included; calendar days in Vietnam. */
export interface FairDays<Day extends string = LocalDate> {
  first_on: Day
  last_on: Day
}

/**
 * The floor's own caution against slips of the pen, no rule of law: a fair lasts `days` at most, both
 * ends included, and begins at most `ahead` days from today.
 */
export const FAIR_LIMITS = { days: 31, ahead: 366 } as const

export type FairRefusal =
  | "shipping.fair_day_malformed"
  | "shipping.fair_days_reversed"
  | "shipping.fair_too_long"
  | "shipping.fair_too_far"
  | "shipping.fair_over"

/**
 * Whether goods may be promised at a fair of these days.
 *
 * @param today calendar day in Vietnam; the last day may be today
 */
export const checkFairDays = (
  days: FairDays<string>,
  today: LocalDate
): Result<FairDays, FairRefusal> => {
  const [first_on, last_on] = [parseLocalDate(days.first_on), parseLocalDate(days.last_on)]
  if (!first_on || !last_on) return refuse("shipping.fair_day_malformed")
  if (last_on < first_on) return refuse("shipping.fair_days_reversed")
  if (daysBetween(first_on, last_on) >= FAIR_LIMITS.days) return refuse("shipping.fair_too_long")
  if (last_on < today) return refuse("shipping.fair_over")
  if (first_on > addDays(today, FAIR_LIMITS.ahead)) return refuse("shipping.fair_too_far")
  return accept({ first_on, last_on })
}

/** Whether a buyer may still choose the fair that day: from when it is entered to its last day. */
export const isFairOpen = ({ last_on }: Pick<FairDays<string>, "last_on">, day: string): boolean =>
  day <= last_on
