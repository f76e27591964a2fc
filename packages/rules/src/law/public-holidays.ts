import { localDate, type LocalDate } from "../calendar/local-date"

/**
 * Days on which public offices are closed though they fall on Monday to Friday, and Saturdays worked
 * in their place. Bộ luật Lao động 45/2019/QH14, art. 111–112: New Year, five days of Tết, Giỗ Tổ
 * (10/3 of the moon's calendar), 30/4, 1/5, two days of National Day; a holiday on a weekend is
 * given back on the next working day. Which days Tết and National Day take is announced each year.
 */
export interface HolidayYear {
  /** Closed days that are no Saturday or Sunday, MM-DD. */
  readonly closed: readonly string[]
  /** Saturdays that are worked in exchange for a closed day, MM-DD. */
  readonly workedSaturdays: readonly string[]
  /** "announced" by the government; "statutory" while only the statute is known. */
  readonly status: "announced" | "statutory"
  readonly source: string
}

/** Years not listed are unknown: nothing is counted in them. */
export const HOLIDAY_YEARS: Readonly<Record<string, HolidayYear>> = {
  "2025": {
    closed: [
      ...["01-01", "01-27", "01-28", "01-29", "01-30", "01-31"],
      ...["04-07", "04-30", "05-01", "05-02", "09-01", "09-02"],
    ],
    workedSaturdays: ["04-26"],
    status: "announced",
    source: "Thông báo 6150/TB-BLĐTBXH ngày 3/12/2024 (secondary)",
  },
  "2026": {
    closed: [
      ...["01-01", "01-02", "02-16", "02-17", "02-18", "02-19", "02-20"],
      ...["04-27", "04-30", "05-01", "08-31", "09-01", "09-02"],
    ],
    workedSaturdays: ["01-10", "08-22"],
    status: "announced",
    source: "Announcement of Tết Bính Ngọ 14–22/2/2026 and of 2026, congan.com.vn (secondary)",
  },
  "2027": {
    closed: [
      ...["01-01", "02-05", "02-08", "02-09", "02-10", "02-11"],
      ...["04-16", "04-30", "05-03", "09-02", "09-03"],
    ],
    workedSaturdays: [],
    status: "statutory",
    source:
      "45/2019/QH14 art. 111–112: Tết Đinh Mùi is 6/2/2027; read as one day before and four from it on",
  },
}

/** Every closed day of the years that are known, for clocks that count working days. */
export const DAYS_OFF: readonly LocalDate[] = Object.entries(HOLIDAY_YEARS).flatMap(
  ([year, { closed }]) => closed.map((day) => localDate(`${year}-${day}`))
)
