import { INFORMATION_HOURS, TAKEDOWN_HOURS } from "../law/consumer-clocks"
import { addWorkingDays } from "../calendar/working-days"
import type { LocalDate } from "../calendar/local-date"

const HOUR = 3_600_000

const after = (instant: Date, hours: number): Date => new Date(instant.getTime() + hours * HOUR)

/**
 * Instant by which a listing must be gone after an authority asked for it.
 *
 * @law takedown-clock
 */
export const takedownDueAt = (askedAt: Date): Date => after(askedAt, TAKEDOWN_HOURS)

/**
 * Instant by which an authority must have the information it asked for.
 *
 * @law information-clock
 */
export const informationDueAt = (askedAt: Date): Date => after(askedAt, INFORMATION_HOURS)

/** Working days in which the office means to look at a listing; its own promise, no law. */
export const MODERATION_WORKING_DAYS = 2

/** Last day on which a listing that was sent should have been looked at. */
export const moderationDueOn = (
  sentOn: LocalDate,
  holidays: readonly LocalDate[] = []
): LocalDate => addWorkingDays(sentOn, MODERATION_WORKING_DAYS, holidays)
