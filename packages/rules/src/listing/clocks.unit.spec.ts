import { localDate } from "../calendar/local-date"
import { informationDueAt, moderationDueOn, takedownDueAt } from "./clocks"
import { referencePrice } from "./price-history"

it.each([
  ["2026-11-25T08:00:00Z", "2026-11-26T08:00:00.000Z"],
  ["2026-12-31T23:30:00Z", "2027-01-01T23:30:00.000Z"],
])("asked at %s: takedownDueAt and informationDueAt are %s", (asked, due) => {
  expect(takedownDueAt(new Date(asked)).toISOString()).toBe(due)
  expect(informationDueAt(new Date(asked)).toISOString()).toBe(due)
})

it.each([
  ["2026-11-25", "2026-11-27"],
  ["2026-11-27", "2026-12-01"],
])("sent on %s: looked at by %s", (sent, due) => {
  expect(moderationDueOn(localDate(sent))).toBe(due)
})

describe("referencePrice", () => {
  const point = (day: string, amount: number) => ({
    amount,
    effective_at: new Date(`${day}T00:00:00Z`),
  })
  const START = new Date("2026-11-25T00:00:00Z")

  it.each([
    ["nothing is known", [], null],
    ["only later prices are known", [point("2026-11-25", 90)], null],
    ["one price has stood for long", [point("2026-01-01", 100)], 100],
    ["it was raised the day before", [point("2026-01-01", 100), point("2026-11-24", 150)], 100],
    ["it was raised long ago", [point("2026-01-01", 100), point("2026-10-01", 150)], 150],
    ["it was lowered the day before", [point("2026-01-01", 100), point("2026-11-24", 80)], 80],
    [
      "it was lower for a day of the thirty",
      [point("2026-01-01", 100), point("2026-11-01", 70), point("2026-11-02", 100)],
      70,
    ],
    ["it began within the thirty days", [point("2026-11-20", 120)], 120],
    ["it changed on the thirtieth day", [point("2026-01-01", 100), point("2026-10-26", 150)], 150],
    ["rows come in any order", [point("2026-11-24", 150), point("2026-01-01", 100)], 100],
  ])("when %s", (_, history, expected) => {
    expect(referencePrice(history, START)).toBe(expected)
  })
})
