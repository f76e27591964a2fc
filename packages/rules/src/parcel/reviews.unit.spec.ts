import { localDate } from "../calendar/local-date"
import { averageMark, judgeHiding, judgeReview, mayChangeReview } from "./reviews"

const day = (text: string | null) => text && localDate(text)

it.each([
  ["delivered", "2026-05-29", "2026-11-25", { ok: true, value: "2026-11-25" }],
  ["delivered", "2026-05-28", "2026-11-25", { ok: false, code: "review.too_late" }],
  ["delivered", null, "2026-11-25", { ok: false, code: "review.not_delivered" }],
  ["handed_over", "2026-11-24", "2026-11-25", { ok: false, code: "review.not_delivered" }],
  ["returned", "2026-11-24", "2026-11-25", { ok: false, code: "review.not_delivered" }],
] as const)("goods %s on %s are reviewed on %s: %j", (state, deliveredOn, today, answer) => {
  expect(judgeReview(state, day(deliveredOn) as never, localDate(today))).toEqual(answer)
})

it.each([
  ["2026-11-25", true],
  ["2026-12-25", true],
  ["2026-12-26", false],
])("a review of 2026-11-25 is changed on %s: %s", (today, may) => {
  expect(mayChangeReview(localDate("2026-11-25"), localDate(today))).toBe(may)
})

it.each([[null], [""], ["  "]])("is not hidden for the reason %j", (reason) => {
  expect(judgeHiding(reason)).toEqual({ ok: false, code: "review.public_reason_missing" })
})

it("is hidden for a reason that is told", () => {
  expect(judgeHiding(" Có số điện thoại của người khác. ")).toEqual({
    ok: true,
    value: "Có số điện thoại của người khác.",
  })
})

it.each([
  [{}, null],
  [{ 5: 1 }, { average: 5, count: 1 }],
  [
    { 4: 2, 5: 1 },
    { average: 4.3, count: 3 },
  ],
  [
    { 1: 1, 2: 1 },
    { average: 1.5, count: 2 },
  ],
  [
    { 1: 1, 5: 2_000_000 },
    { average: 5, count: 2_000_001 },
  ],
] as const)("marks %j average to %j", (counts, average) => {
  expect(averageMark({ 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, ...counts })).toEqual(average)
})
