import { localDate } from "../calendar/local-date"
import { waitingActDue } from "./unanswered"
import { workingHoursBetween } from "./working-hours"

/** An instant by the clock of Vietnam. */
const vn = (text: string): Date => new Date(`${text}+07:00`)

it.each([
  ["2026-11-25T09:00", "2026-11-25T10:30", 1.5, "within a day"],
  ["2026-11-25T06:00", "2026-11-25T08:00", 0, "before the day begins"],
  ["2026-11-25T20:00", "2026-11-26T09:00", 1, "the night does not count"],
  ["2026-11-25T16:00", "2026-11-26T09:00", 2, "over a night"],
  ["2026-11-27T16:00", "2026-11-30T09:00", 2, "over a weekend"],
  ["2026-11-25T00:30", "2026-11-26T00:00", 9, "a whole day"],
  ["2026-11-25T10:00", "2026-11-25T10:00", 0, "no time"],
  ["2026-11-25T10:00", "2026-11-24T10:00", 0, "backwards"],
  ["2026-12-31T16:00", "2027-01-04T09:00", 2, "over New Year's Day and a weekend"],
])("from %s to %s there are %s working hours (%s)", (from, to, hours, _) => {
  expect(workingHoursBetween(vn(from), vn(to))).toBe(hours)
})

it("counts no hour of a day off", () => {
  const hours = (off: string[]) =>
    workingHoursBetween(vn("2027-02-05T08:00"), vn("2027-02-05T17:00"), off.map(localDate))
  expect([hours([]), hours(["2027-02-05"])]).toEqual([9, 0])
})

const placed = {
  state: "placed",
  placed_at: vn("2026-11-25T09:00"),
  reminded_at: null,
  escalated_at: null,
} as const

it.each([
  ["2026-11-25T12:59", {}, null],
  ["2026-11-25T13:00", {}, "remind"],
  ["2026-11-25T13:00", { reminded_at: vn("2026-11-25T13:00") }, null],
  ["2026-11-26T08:59", { reminded_at: vn("2026-11-25T13:00") }, null],
  ["2026-11-26T09:00", { reminded_at: vn("2026-11-25T13:00") }, "escalate"],
  ["2026-11-26T09:00", {}, "escalate"],
  ["2026-11-30T09:00", { escalated_at: vn("2026-11-26T09:00") }, null],
  ["2026-11-30T09:00", { state: "accepted" }, null],
  ["2026-11-30T09:00", { state: "refused" }, null],
] as const)("at %s an order with %j is due: %s", (now, changes, due) => {
  expect(waitingActDue({ ...placed, ...changes }, vn(now))).toBe(due)
})
