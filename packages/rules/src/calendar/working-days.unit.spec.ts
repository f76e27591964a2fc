import { localDate } from "./local-date"
import { addWorkingDays, isWorkingDay } from "./working-days"

describe("isWorkingDay", () => {
  it.each([
    ["2026-11-25", true, "a Wednesday"],
    ["2026-11-28", false, "a Saturday"],
    ["2026-11-29", false, "a Sunday"],
    ["2026-09-02", false, "National Day on a Wednesday"],
    ["2026-04-30", false, "Reunification Day"],
  ])("%s: %s (%s)", (day, answer) => {
    expect(isWorkingDay(localDate(day))).toBe(answer)
  })
})

describe("addWorkingDays", () => {
  it.each([
    ["2026-11-25", 0, [], "2026-11-25", "nothing to count"],
    ["2026-11-25", 7, [], "2026-12-04", "over one weekend"],
    ["2026-11-28", 1, [], "2026-11-30", "from a Saturday"],
    ["2026-09-01", 1, [], "2026-09-03", "over National Day"],
    ["2026-02-13", 1, ["2026-02-16", "2026-02-17"], "2026-02-18", "over days of Tết"],
  ])("%s and %i working days, off %j: %s (%s)", (day, count, off, reached) => {
    expect(addWorkingDays(localDate(day), count, off.map(localDate))).toBe(reached)
  })
})
