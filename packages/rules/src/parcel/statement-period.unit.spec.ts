import { localDate } from "../calendar/local-date"
import { judgePeriod } from "./statement-period"

it.each([
  ["2026-11-01", "2026-11-30", true],
  ["2026-11-01", "2026-11-01", true],
  ["2026-11-02", "2026-11-01", false],
  ["2026-01-01", "2027-01-01", true],
  ["2026-01-01", "2027-01-02", false],
])("a statement from %s to %s: %s", (from, to, ok) => {
  expect(judgePeriod(localDate(from), localDate(to)).ok).toBe(ok)
})
