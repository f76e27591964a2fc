import {
  addDays,
  addMonths,
  daysBetween,
  localDate,
  localDateInVietnam,
  parseLocalDate,
} from "./local-date"

describe("parseLocalDate", () => {
  it.each([
    ["2026-05-22", "2026-05-22", "ISO"],
    ["22/5/2026", "2026-05-22", "Vietnamese, short month"],
    ["22/05/2026", "2026-05-22", "Vietnamese"],
    [" 1.2.2026 ", "2026-02-01", "dots and spaces"],
    ["29/02/2024", "2024-02-29", "leap day"],
    ["29/02/2023", null, "no leap day that year"],
    ["31/04/2026", null, "April has 30 days"],
    ["13/13/2026", null, "no thirteenth month"],
    ["12/2026", null, "no day"],
    ["01/01/0026", null, "year before 1900"],
    ["hôm nay", null, "words"],
    ["", null, "nothing"],
  ])("reads %s as %s (%s)", (text, day, _why) => {
    expect(parseLocalDate(text)).toBe(day)
  })

  it("localDate refuses what is no day", () => {
    expect(() => localDate("2026-02-30")).toThrow(RangeError)
  })
})

describe("localDateInVietnam", () => {
  it.each([
    ["2026-05-21T16:59:59.999Z", "2026-05-21"],
    ["2026-05-21T17:00:00.000Z", "2026-05-22"],
  ])("%s is %s", (instant, day) => {
    expect(localDateInVietnam(new Date(instant))).toBe(day)
  })
})

describe("arithmetic", () => {
  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-02-29", 36, "2027-02-28"],
    ["2026-11-30", 3, "2027-02-28"],
  ])("%s + %i months = %s", (day, months, expected) => {
    expect(addMonths(localDate(day), months)).toBe(expected)
  })

  it("counts days both ways and undoes addDays", () => {
    const start = localDate("2026-12-31")
    expect(addDays(start, 1)).toBe("2027-01-01")
    expect(daysBetween(start, addDays(start, 180))).toBe(180)
    expect(daysBetween(addDays(start, 180), start)).toBe(-180)
  })
})
