import { localDate } from "../calendar/local-date"
import {
  communeDueOn,
  dossierDueOn,
  isLate,
  ministryRoundDueOn,
  provinceRoundDueOn,
  reassessmentDueOn,
  revocationDueOn,
  type DossierDays,
} from "./clocks"
import type { DossierState } from "./states"

it.each([
  ["2026-11-25", "2026-12-16", "no holiday"],
  ["2026-02-02", "2026-03-02", "five days of Tết do not count"],
  ["2026-04-20", "2026-05-14", "Giỗ Tổ, 30/4 and 1/5 do not count"],
  ["2026-08-17", "2026-09-09", "National Day, 31/8 off and the Saturday worked for it"],
])("the commune has until %s → %s (%s)", (submitted, due, _why) => {
  expect(communeDueOn(localDate(submitted))).toEqual({ ok: true, value: due })
})

it("does not guess holidays of a year nobody announced", () => {
  expect(communeDueOn(localDate("2027-12-20"))).toEqual({
    ok: false,
    code: "calendar.year_unknown",
  })
})

it.each([
  ["2026-01-02", "2026-06-29", "first round"],
  ["2026-04-29", "2026-06-29", "the last day before 30 April"],
  ["2026-04-30", "2026-12-29", "30 April is too late for the first round"],
  ["2026-10-29", "2026-12-29", "the last day before 30 October"],
  ["2026-10-30", "2027-06-29", "the first round of next year"],
])("a letter of %s is dealt with by the province until %s (%s)", (letter, due, _why) => {
  expect(provinceRoundDueOn(localDate(letter))).toBe(due)
})

it.each([
  ["2026-01-29", "2026-03-29"],
  ["2026-01-30", "2026-09-29"],
  ["2026-07-29", "2026-09-29"],
  ["2026-07-30", "2027-03-29"],
])("a file of %s is dealt with by the ministry until %s", (letter, due) => {
  expect(ministryRoundDueOn(localDate(letter))).toBe(due)
})

it("counts plain days for re-assessment and revocation", () => {
  expect(reassessmentDueOn(localDate("2026-02-01"))).toBe("2026-03-18")
  expect(revocationDueOn(localDate("2026-02-10"))).toBe("2026-02-25")
})

const days = (changes: Partial<DossierDays> = {}): DossierDays => ({
  kind: "first",
  submittedOn: localDate("2026-09-01"),
  communeLetterOn: localDate("2026-09-15"),
  forwardedOn: localDate("2026-12-01"),
  ...changes,
})

it.each<[DossierState, Partial<DossierDays>, string | null]>([
  ["draft", {}, null],
  ["returned", {}, null],
  ["submitted", {}, "2026-09-23"],
  ["commune_reported", {}, "2026-12-29"],
  ["council", {}, "2026-12-29"],
  ["council", { kind: "reassessment" }, "2026-10-16"],
  ["ministry", {}, "2027-03-29"],
  ["decided", {}, null],
  ["withdrawn", {}, null],
])("%s with %j is due on %s", (state, changes, due) => {
  expect(dossierDueOn(state, days(changes))).toEqual({ ok: true, value: due })
})

it("is late from the day after its last day on, and never without a clock", () => {
  const due = localDate("2026-12-16")
  expect(isLate(due, localDate("2026-12-16"))).toBe(false)
  expect(isLate(due, localDate("2026-12-17"))).toBe(true)
  expect(isLate(null, localDate("2026-12-17"))).toBe(false)
})
