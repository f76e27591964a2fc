import { daysBetween, type LocalDate } from "../calendar/local-date"
import { RENEWAL_REMINDER_DAYS, type RenewalReminderDays } from "../law/certificate-terms"
import { reassessmentWindow } from "./validity"

/** Where a certificate stands on the way to the next: before, in or after its filing window. */
export const RENEWAL_STAGES = ["ahead", "open", "late", "over"] as const
export type RenewalStage = (typeof RENEWAL_STAGES)[number]

/**
 * Whether a re-assessment can be filed on a day: not yet, in time, late (the certificate still
 * runs), or no more.
 *
 * @param lastDay of the certificate's own term
 * @law renewal-stage
 */
export const renewalStage = (lastDay: LocalDate, today: LocalDate): RenewalStage => {
  const { opensOn, closesOn } = reassessmentWindow(lastDay)
  if (today < opensOn) return "ahead"
  if (today <= closesOn) return "open"
  return today <= lastDay ? "late" : "over"
}

/**
 * Which reminder is due on a day: the last one whose day has come. A day that was missed is made up
 * for by the next reminder and not sent after it. Null before the first and after the end.
 *
 * @law renewal-reminders
 */
export const reminderDue = (lastDay: LocalDate, today: LocalDate): RenewalReminderDays | null => {
  const left = daysBetween(today, lastDay)
  if (left < 0) return null
  return [...RENEWAL_REMINDER_DAYS].reverse().find((days) => left <= days) ?? null
}
