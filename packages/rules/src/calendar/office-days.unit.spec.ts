import { HOLIDAY_YEARS } from "../law/public-holidays"
import { localDate } from "./local-date"
import { addOfficeDays, isOfficeDay } from "./office-days"

describe("isOfficeDay", () => {
  it.each([
    ["2026-02-13", true, "the Friday before Tết Bính Ngọ"],
    ["2026-02-16", false, "the day before Tết"],
    ["2026-02-20", false, "the last day of Tết"],
    ["2026-02-23", true, "the Monday after Tết"],
    ["2026-08-22", true, "a Saturday worked for 31/8"],
    ["2026-08-31", false, "the day it was worked for"],
    ["2026-04-27", false, "Giỗ Tổ fell on a Sunday"],
    ["2025-04-07", false, "Giỗ Tổ 2025"],
    ["2025-04-26", true, "a Saturday worked for 2/5/2025"],
    ["2027-05-03", false, "1/5/2027 is a Saturday"],
    ["2026-11-28", false, "a Saturday"],
  ])("%s: %s (%s)", (day, open, _why) => {
    expect(isOfficeDay(localDate(day))).toEqual({ ok: true, value: open })
  })

  it.each(["2024-12-31", "2028-01-03"])("does not guess %s", (day) => {
    expect(isOfficeDay(localDate(day))).toEqual({ ok: false, code: "calendar.year_unknown" })
  })
})

describe("addOfficeDays", () => {
  it.each([
    ["2026-02-02", 15, "2026-03-02", "across Tết 2026"],
    ["2025-01-20", 15, "2025-02-17", "across Tết 2025"],
    ["2027-01-25", 15, "2027-02-22", "across Tết 2027"],
    ["2026-11-25", 15, "2026-12-16", "no holiday in between"],
    ["2026-08-20", 2, "2026-08-22", "ends on a worked Saturday"],
    ["2026-11-25", 0, "2026-11-25", "nothing to count"],
  ])("%s and %i: %s (%s)", (day, count, reached, _why) => {
    expect(addOfficeDays(localDate(day), count)).toEqual({ ok: true, value: reached })
  })

  it("refuses a term that reaches into a year nobody knows", () => {
    expect(addOfficeDays(localDate("2027-12-20"), 15)).toEqual({
      ok: false,
      code: "calendar.year_unknown",
    })
  })
})

it.each(Object.entries(HOLIDAY_YEARS))(
  "%s: closed days are weekdays, worked days Saturdays",
  (year, data) => {
    const weekday = (date: string) => new Date(`${year}-${date}T00:00:00Z`).getUTCDay()
    expect(data.closed.filter((date) => [0, 6].includes(weekday(date)))).toEqual([])
    expect(data.workedSaturdays.filter((date) => weekday(date) !== 6)).toEqual([])
    expect(data.closed.length - data.workedSaturdays.length).toBeGreaterThanOrEqual(10)
  }
)
