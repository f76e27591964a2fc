import { isWorkingDay } from "../calendar/working-days"
import { addDays, localDateInVietnam, type LocalDate } from "../calendar/local-date"

/** Hours of a working day in Vietnam within which an answer is waited for; ours, no law sets them. */
export const WORKING_DAY = { from: 8, to: 17 } as const
export const WORKING_HOURS_A_DAY = WORKING_DAY.to - WORKING_DAY.from

const MS_PER_HOUR = 3_600_000
const VIETNAM_OFFSET_HOURS = 7

const at = (day: LocalDate, hour: number): number =>
  Date.parse(`${day}T00:00:00Z`) + (hour - VIETNAM_OFFSET_HOURS) * MS_PER_HOUR

/**
 * Working hours between two instants, with their fractions; 0 when `to` is not after `from`.
 *
 * @param holidays days off that change from year to year
 */
export const workingHoursBetween = (
  from: Date,
  to: Date,
  holidays: readonly LocalDate[] = []
): number => {
  const last = localDateInVietnam(to)
  let worked = 0
  for (let day = localDateInVietnam(from); day <= last; day = addDays(day, 1)) {
    if (!isWorkingDay(day, holidays)) continue
    const begin = Math.max(from.getTime(), at(day, WORKING_DAY.from))
    const end = Math.min(to.getTime(), at(day, WORKING_DAY.to))
    worked += Math.max(0, end - begin)
  }
  return worked / MS_PER_HOUR
}
