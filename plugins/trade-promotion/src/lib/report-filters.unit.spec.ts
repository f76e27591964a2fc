import { localDate } from "@ocop/rules"
import { reportFilters } from "./report-filters"

const today = localDate("2026-11-25")

it.each([
  [{}, {}],
  [{ q: "Trà Rễ" }, { search_text: { $ilike: "%tra re%" } }],
  [{ q: "100%" }, { search_text: { $ilike: "%100\\%%" } }],
  [{ q: "bh 8z234 67yxw" }, { receipt: "BH-8Z234-67YXW" }],
  [
    { state: ["closed"], ground: ["other"] },
    { state: ["closed"], ground: ["other"] },
  ],
  [{ commune: "20434" }, { commune_code: "20434" }],
  [
    { overdue: true },
    { state: ["received", "triaged", "verified"], due_on: { $lt: "2026-11-25" } },
  ],
  [
    { overdue: true, state: ["received", "closed"] },
    { state: ["received"], due_on: { $lt: "2026-11-25" } },
  ],
  [{ overdue: false }, {}],
] as const)("%j asks the database for %j", (asked, filters) => {
  expect(reportFilters(asked as never, today)).toEqual(filters)
})
