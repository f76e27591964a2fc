import { localDate } from "../calendar/local-date"
import { successorsOf, type UnitSuccession } from "./succession"

const step = (
  from: string,
  to: string,
  on: string,
  share: "whole" | "part" = "whole"
): UnitSuccession => ({
  from,
  to,
  on: localDate(on),
  share,
})

const HISTORY = [
  step("duy-thu", "duy-tan", "2025-01-01"),
  step("duy-tan", "thu-bon", "2025-07-01"),
  step("hoa-lien", "hai-van", "2025-07-01", "part"),
  step("hoa-lien", "lien-chieu", "2025-07-01", "part"),
]

it.each([
  ["duy-thu", "2024-12-31", ["duy-thu"], "before any change"],
  ["duy-thu", "2025-01-01", ["duy-tan"], "one step"],
  ["duy-thu", "2025-07-01", ["thu-bon"], "two steps"],
  ["hoa-lien", "2025-06-30", ["hoa-lien"], "the day before it was divided"],
  ["hoa-lien", "2025-07-01", ["hai-van", "lien-chieu"], "the one divided commune"],
  ["unknown", "2026-01-01", ["unknown"], "a unit without history"],
])("%s on %s: %j (%s)", (unit, day, expected) => {
  expect(successorsOf(unit, localDate(day), HISTORY)).toEqual(expected)
})

it("does not run in circles", () => {
  const circle = [step("a", "b", "2025-01-01"), step("b", "a", "2025-01-01")]
  expect(successorsOf("a", localDate("2026-01-01"), circle)).toEqual([])
})
