import { addDays, type LocalDate } from "./local-date"

/** Public holidays that fall on the same day of the sun's calendar every year, MM-DD. */
const FIXED_HOLIDAYS: readonly string[] = ["01-01", "04-30", "05-01", "09-02"]

const isWeekend = (day: LocalDate): boolean =>
  [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/**
 * Whether offices work on that day: Monday to Friday, not a public holiday.
 *
 * @param holidays days off that change from year to year (Tết, Giỗ Tổ, days given in lieu)
 */
export const isWorkingDay = (day: LocalDate, holidays: readonly LocalDate[] = []): boolean =>
  !isWeekend(day) && !FIXED_HOLIDAYS.includes(day.slice(5)) && !holidays.includes(day)

/**
 * The `count`th working day after `day`; the day itself is not counted.
 *
 * @param count whole number of working days, 0 or more
 */
export const addWorkingDays = (
  day: LocalDate,
  count: number,
  holidays: readonly LocalDate[] = []
): LocalDate => {
  let reached = day
  for (let left = count; left > 0;) {
    reached = addDays(reached, 1)
    if (isWorkingDay(reached, holidays)) left--
  }
  return reached
}
