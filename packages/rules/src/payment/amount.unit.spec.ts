import { differingAmount, isTransferAmount, matchAmount, refundAmount } from "./amount"

it.each([
  [1, true],
  [120_000, true],
  [9_999_999_999_999, true],
  [10_000_000_000_000, false],
  [0, false],
  [-1, false],
  [120_000.5, false],
  [NaN, false],
])("%p đồng can be transferred: %s", (amount, ok) => {
  expect(isTransferAmount(amount)).toBe(ok)
})

it.each([
  [120_000, 120_000, "ok"],
  [120_000, 119_999, "payment.amount_differs"],
  [120_000, 120_001, "payment.amount_differs"],
  [120_000, 0, "payment.amount_malformed"],
  [120_000, 119_999.5, "payment.amount_malformed"],
])("due %d, received %d: %s", (due, received, answer) => {
  const matched = matchAmount(due, received)
  expect(matched.ok ? "ok" : matched.code).toBe(answer)
})

it.each([
  [120_000, 119_999, "ok"],
  [120_000, 120_001, "ok"],
  [120_000, 120_000, "payment.amount_is_exact"],
  [120_000, -5, "payment.amount_malformed"],
])("due %d, %d came as another amount: %s", (due, received, answer) => {
  const differing = differingAmount(due, received)
  expect(differing.ok ? "ok" : differing.code).toBe(answer)
})

it.each([
  [120_000, 120_000, "ok"],
  [120_000, 1, "ok"],
  [120_000, 120_001, "payment.refund_too_large"],
  [120_000, 0, "payment.amount_malformed"],
])("received %d, given back %d: %s", (received, refunded, answer) => {
  const judged = refundAmount(received, refunded)
  expect(judged.ok ? "ok" : judged.code).toBe(answer)
})
