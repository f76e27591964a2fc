import { localDate } from "../calendar/local-date"
import { contractKeptUntil, offerStands, terminationOpenUntil } from "./contract"
import { isOrderUnderWay } from "./order"

it.each([
  ["2026-11-25", "2029-11-25", "ordinary day"],
  ["2024-02-29", "2027-02-28", "leap day"],
])("a contract of %s is kept until %s (%s)", (concluded, until, _) => {
  expect(contractKeptUntil(localDate(concluded))).toBe(localDate(until))
})

it.each([
  ["2026-11-25", "2026-12-25"],
  ["2026-12-31", "2027-01-30"],
])("a buyer told wrong on %s may end the contract until %s", (concluded, until) => {
  expect(terminationOpenUntil(localDate(concluded))).toBe(localDate(until))
})

it.each([
  ["2026-11-25", "2026-11-25", true],
  ["2026-11-25", "2026-11-26", false],
  ["2026-11-26", "2026-11-25", false],
])("an offer shown on %s and accepted on %s stands: %p", (shown, accepted, stands) => {
  expect(offerStands(localDate(shown), localDate(accepted))).toBe(stands)
})

it.each([
  ["pending", "not_fulfilled", true],
  ["pending", "shipped", true],
  ["pending", "partially_delivered", true],
  ["pending", "delivered", false],
  ["completed", "not_fulfilled", false],
  ["canceled", "not_fulfilled", false],
  ["archived", "not_fulfilled", false],
])("an order that is %s and %s is under way: %p", (status, fulfillment_status, underWay) => {
  expect(isOrderUnderWay({ status, fulfillment_status })).toBe(underWay)
})
