import { localDate } from "../calendar/local-date"
import { WITHHOLDING_RATES } from "../law/withholding-rates"
import { sellerEntityTypeOf, withholdingFor } from "./withholding"

it.each([
  ["household", "2026-11-25", 120_000, 1200, 600, "252/2026/NĐ-CP"],
  ["individual", "2026-07-01", 120_000, 1200, 600, "252/2026/NĐ-CP"],
  ["household", "2026-06-30", 120_000, 1200, 600, "117/2025/NĐ-CP"],
  ["household", "2025-06-30", 120_000, 0, 0, null],
  ["enterprise", "2026-11-25", 120_000, 0, 0, null],
  ["cooperative", "2026-11-25", 120_000, 0, 0, null],
  ["household", "2026-11-25", 99_949, 999, 500, "252/2026/NĐ-CP"],
  ["household", "2026-11-25", -120_000, -1200, -600, "252/2026/NĐ-CP"],
] as const)("%s on %s, %d ₫: %d and %d by %s", (type, day, amount, vat, pit, source) => {
  expect(withholdingFor(type, localDate(day), amount)).toEqual({ vat, pit, source })
})

it("has its rates in the order of their days", () => {
  const days = WITHHOLDING_RATES.map(({ from }) => from)
  expect(days).toEqual([...days].sort())
})

it.each([
  ["sme", "enterprise"],
  ["association", "enterprise"],
  ["cooperative", "cooperative"],
  ["cooperative_group", "household"],
  ["farm", "household"],
  ["household", "household"],
] as const)("%s is taxed as %s", (kind, type) => {
  expect(sellerEntityTypeOf(kind)).toBe(type)
})
