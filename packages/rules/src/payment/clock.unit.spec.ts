import { localDate } from "../calendar/local-date"
import { dueAlarm, PAYMENT_TERMS, paymentTermsOn, transferDueAt, type PaymentAlarm } from "./clock"
import { PAYMENT_STATES, type PaymentState } from "./statement"

const OPENED = new Date("2026-11-25T03:00:00Z")
const after = (hours: number, seconds = 0) =>
  new Date(OPENED.getTime() + hours * 3_600_000 + seconds * 1000)

const alarmOf = (state: PaymentState, now: Date, given: PaymentAlarm[] = []) =>
  dueAlarm({ state, openedAt: OPENED, since: OPENED, given }, now)

it.each([
  ["awaiting_transfer", 0, [], null],
  ["awaiting_transfer", 23, [], null],
  ["awaiting_transfer", 24, [], "remind_buyer"],
  ["awaiting_transfer", 30, ["remind_buyer"], null],
  ["awaiting_transfer", 48, ["remind_buyer"], "expire"],
  ["awaiting_transfer", 400, [], "expire"],
  ["transfer_stated", 23, [], null],
  ["transfer_stated", 24, [], "remind_producer"],
  ["transfer_stated", 71, ["remind_producer"], null],
  ["transfer_stated", 72, ["remind_producer"], "escalate"],
  ["transfer_stated", 900, ["remind_producer", "escalate"], null],
  ["late_transfer_stated", 24, [], "remind_producer"],
  ["refund_due", 72, [], "escalate"],
] as const)("%s for %d hours after %j: %s", (state, hours, given, alarm) => {
  expect(alarmOf(state, after(hours), [...given])).toBe(alarm)
})

it("is exact to the second", () => {
  expect(alarmOf("awaiting_transfer", after(48, -1), ["remind_buyer"])).toBeNull()
  expect(alarmOf("awaiting_transfer", after(48), ["remind_buyer"])).toBe("expire")
  expect(transferDueAt(OPENED)).toEqual(after(48))
})

it("leaves every other state in peace", () => {
  const waiting = ["awaiting_transfer", "transfer_stated", "late_transfer_stated", "refund_due"]
  for (const state of PAYMENT_STATES.filter((state) => !waiting.includes(state)))
    expect(alarmOf(state, after(10_000))).toBeNull()
})

it.each([
  ["2020-01-01", "2026-11-25"],
  ["2026-11-25", "2026-11-25"],
  ["2030-06-01", "2026-11-25"],
])("an order of %s goes by the terms of %s", (day, from) => {
  expect(paymentTermsOn(localDate(day)).from).toBe(from)
})

it("keeps reminders before ends, and rows in order", () => {
  for (const terms of PAYMENT_TERMS) {
    expect(terms.remindBuyerHours).toBeLessThan(terms.transferHours)
    expect(terms.remindProducerHours).toBeLessThan(terms.escalateHours)
  }
  const days = PAYMENT_TERMS.map(({ from }) => from)
  expect(days).toEqual([...days].sort())
})
