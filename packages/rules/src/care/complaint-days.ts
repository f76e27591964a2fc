import type { LocalDate } from "../calendar/local-date"
import { addWorkingDays, isWorkingDay } from "../calendar/working-days"
import {
  AUTHORITY_FORWARD_WORKING_DAYS,
  AUTHORITY_REPORT_WORKING_DAYS,
  NEGOTIATION_WORKING_DAYS,
} from "../law/consumer-clocks"
import { DAYS_OFF } from "../law/public-holidays"

/** What a complaint is about, as the floor publishes its terms. */
export const COMPLAINT_SUBJECTS = ["goods", "unsafe", "personal_data", "other"] as const
export type ComplaintSubject = (typeof COMPLAINT_SUBJECTS)[number]

/** In working days from the day of the complaint; 0 is the same working day. */
interface ComplaintTerm {
  reply: number
  settle: number
}

/**
 * What the floor promises for each subject, as NĐ 248/2026/NĐ-CP art. 7 wants published. The page on
 * complaints shows these numbers. The law sets none of them; no seller gets less time to take up a
 * request than {@link NEGOTIATION_WORKING_DAYS}, which counts beside them.
 */
export const COMPLAINT_TERMS: Readonly<Record<ComplaintSubject, ComplaintTerm>> = {
  goods: { reply: 1, settle: 7 },
  unsafe: { reply: 0, settle: 3 },
  personal_data: { reply: 1, settle: 7 },
  other: { reply: 2, settle: 15 },
}

/** Last days of a complaint, each included. */
export interface ComplaintDays {
  /** Somebody has answered: the seller, or else the floor. */
  reply_on: LocalDate
  /** It is settled. */
  settle_on: LocalDate
  /** The seller has taken up the request to negotiate, or refused it in writing. */
  take_up_on: LocalDate
}

const workingDay = (day: LocalDate, count: number, daysOff: readonly LocalDate[]): LocalDate =>
  count === 0 && isWorkingDay(day, daysOff) ? day : addWorkingDays(day, Math.max(count, 1), daysOff)

/**
 * @param complainedOn day in Vietnam on which the buyer complained, which does not count
 * @param daysOff days off that change from year to year
 * @law complaint-terms
 */
export const complaintDays = (
  subject: ComplaintSubject,
  complainedOn: LocalDate,
  daysOff: readonly LocalDate[] = DAYS_OFF
): ComplaintDays => {
  const { reply, settle } = COMPLAINT_TERMS[subject]
  return {
    reply_on: workingDay(complainedOn, reply, daysOff),
    settle_on: workingDay(complainedOn, settle, daysOff),
    take_up_on: workingDay(complainedOn, NEGOTIATION_WORKING_DAYS, daysOff),
  }
}

/** Last days when the buyer asks the authority for support, each included. */
export interface AuthorityDays {
  /** The authority forwards the request to the seller. */
  forward_on: LocalDate
  /** The seller reports to the authority what came of it, when it was forwarded on the last day. */
  report_on: LocalDate
}

/** @law complaint-clocks */
export const authorityDays = (
  askedOn: LocalDate,
  daysOff: readonly LocalDate[] = DAYS_OFF
): AuthorityDays => {
  const forward_on = workingDay(askedOn, AUTHORITY_FORWARD_WORKING_DAYS, daysOff)
  return { forward_on, report_on: workingDay(forward_on, AUTHORITY_REPORT_WORKING_DAYS, daysOff) }
}
