import { addWorkingDays } from "../calendar/working-days"
import type { LocalDate } from "../calendar/local-date"
import {
  AUTHORITY_FORWARD_WORKING_DAYS,
  AUTHORITY_REPORT_WORKING_DAYS,
  NEGOTIATION_WORKING_DAYS,
} from "../law/consumer-clocks"

/** Last days of a complaint, each included. */
export interface ComplaintClocks {
  /** The seller takes up the request to negotiate, or refuses it in writing. */
  take_up_on: LocalDate
  /** The authority forwards a request it was given. */
  forward_on: LocalDate
  /** The seller reports to the authority what came of it, when it was forwarded on the last day. */
  report_on: LocalDate
}

/**
 * @param complainedOn day on which the buyer asked
 * @param holidays days off that change from year to year
 * @law complaint-clocks
 */
export const complaintClocks = (
  complainedOn: LocalDate,
  holidays: readonly LocalDate[] = []
): ComplaintClocks => {
  const forward_on = addWorkingDays(complainedOn, AUTHORITY_FORWARD_WORKING_DAYS, holidays)
  return {
    take_up_on: addWorkingDays(complainedOn, NEGOTIATION_WORKING_DAYS, holidays),
    forward_on,
    report_on: addWorkingDays(forward_on, AUTHORITY_REPORT_WORKING_DAYS, holidays),
  }
}
