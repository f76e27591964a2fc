import type { LocalDate } from "../calendar/local-date"
import { workingHoursBetween, WORKING_HOURS_A_DAY } from "./working-hours"
import type { ParcelState } from "./states"

/** Working hours after which a producer is reminded of an order nobody answered; ours, no law sets it. */
export const REMIND_AFTER_WORKING_HOURS = 4

/** Working hours after which staff take an unanswered order up; ours, no law sets it. */
export const ESCALATE_AFTER_WORKING_HOURS = WORKING_HOURS_A_DAY

/** What is known of an order that may be waiting for its answer. */
export interface WaitingParcel {
  state: ParcelState
  placed_at: Date
  reminded_at: Date | null
  escalated_at: Date | null
}

export type WaitingAct = "remind" | "escalate"

/**
 * What is due for an order at an instant: nothing, a reminder, or its escalation. Each is due once; an
 * escalation that was missed comes without the reminder.
 */
export const waitingActDue = (
  { state, placed_at, reminded_at, escalated_at }: WaitingParcel,
  now: Date,
  holidays: readonly LocalDate[] = []
): WaitingAct | null => {
  if (state !== "placed" || escalated_at) return null
  const hours = workingHoursBetween(placed_at, now, holidays)
  if (hours >= ESCALATE_AFTER_WORKING_HOURS) return "escalate"
  return hours >= REMIND_AFTER_WORKING_HOURS && !reminded_at ? "remind" : null
}
