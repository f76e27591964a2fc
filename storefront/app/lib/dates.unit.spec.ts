import { formatDay, formatMonth, formatNumber } from "./dates"

it.each([
  ["2027-12-31", "31/12/2027", "12/2027"],
  ["2026-01-01", "01/01/2026", "01/2026"],
  ["2024-02-29", "29/02/2024", "02/2024"],
])("writes %s as %s and %s", (day, written, month) => {
  expect(formatDay(day)).toBe(written)
  expect(formatMonth(day)).toBe(month)
})

it("groups thousands as the reader does", () => {
  expect(formatNumber(12345, "vi")).toBe("12.345")
  expect(formatNumber(12345, "en")).toBe("12,345")
})
