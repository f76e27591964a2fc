import { localDate } from "../calendar/local-date"
import { checkFairDays, FAIR_LIMITS, isFairOpen } from "./fair-days"

const TODAY = localDate("2026-11-25")

it.each([
  ["2026-11-25", "2026-11-25", "one day, today"],
  ["2026-11-01", "2026-11-25", "begun, ends today"],
  ["2026-12-18", "2026-12-24", "to come"],
  ["2026-12-01", "2026-12-31", "31 days, both included"],
  ["2027-11-26", "2027-11-30", "begins 366 days from today"],
])("accepts %s to %s (%s)", (first_on, last_on) => {
  expect(checkFairDays({ first_on, last_on }, TODAY)).toEqual({
    ok: true,
    value: { first_on, last_on },
  })
})

it("reads days as people write them", () => {
  const days = { first_on: "18/12/2026", last_on: "24.12.2026" }
  expect(checkFairDays(days, TODAY)).toEqual({
    ok: true,
    value: { first_on: "2026-12-18", last_on: "2026-12-24" },
  })
})

it.each([
  ["2026-02-30", "2026-12-24", "shipping.fair_day_malformed", "no such first day"],
  ["2026-12-18", "", "shipping.fair_day_malformed", "no last day"],
  ["2026-12-24", "2026-12-18", "shipping.fair_days_reversed", "ends before it begins"],
  ["2026-12-01", "2027-01-01", "shipping.fair_too_long", "32 days"],
  ["2026-11-20", "2026-11-24", "shipping.fair_over", "ended yesterday"],
  ["2027-11-27", "2027-11-30", "shipping.fair_too_far", "begins 367 days from today"],
])("refuses %s to %s with %s (%s)", (first_on, last_on, code) => {
  expect(checkFairDays({ first_on, last_on }, TODAY)).toEqual({ ok: false, code })
})

it("lasts a month at most", () => {
  expect(FAIR_LIMITS.days).toBe(31)
})

it.each([
  ["2026-12-01", true, "before it begins"],
  ["2026-12-24", true, "on its last day"],
  ["2026-12-25", false, "the day after"],
])("on %s may be chosen: %s (%s)", (day, open) => {
  expect(isFairOpen({ last_on: "2026-12-24" }, day)).toBe(open)
})
