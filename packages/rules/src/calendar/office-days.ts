import { HOLIDAY_YEARS, type HolidayYear } from "../law/public-holidays"
import { accept, refuse, type Result } from "../result"
import { addDays, type LocalDate } from "./local-date"

export type CalendarRefusal = "calendar.year_unknown"

const isWeekend = (day: LocalDate): boolean =>
  [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

const yearOf = (day: LocalDate): HolidayYear | undefined => HOLIDAY_YEARS[day.slice(0, 4)]

/**
 * Whether public offices work on that day, Saturdays worked in lieu included.
 *
 * @returns refused for a year whose holidays nobody has entered
 * @law office-days
 */
export const isOfficeDay = (day: LocalDate): Result<boolean, CalendarRefusal> => {
  const year = yearOf(day)
  if (!year) return refuse("calendar.year_unknown")
  const date = day.slice(5)
  return accept(
    year.workedSaturdays.includes(date) || (!isWeekend(day) && !year.closed.includes(date))
  )
}

/**
 * The `count`th office day after `day`; the day itself is not counted.
 *
 * @param count whole number of office days, 0 or more
 * @returns refused when the term reaches into a year whose holidays are unknown
 * @law office-days
 */
export const addOfficeDays = (
  day: LocalDate,
  count: number
): Result<LocalDate, CalendarRefusal> => {
  let reached = day
  for (let left = count; left > 0;) {
    reached = addDays(reached, 1)
    const open = isOfficeDay(reached)
    if (!open.ok) return open
    if (open.value) left--
  }
  return accept(reached)
}
