import { addDays, type LocalDate } from "../calendar/local-date"
import { addOfficeDays, type CalendarRefusal } from "../calendar/office-days"
import { REVOCATION_DECISION_DAYS } from "../law/certificate-terms"
import {
  COMMUNE_OFFICE_DAYS,
  MINISTRY_ROUNDS,
  PROVINCE_ROUNDS,
  REASSESSMENT_DECISION_DAYS,
  type Round,
} from "../law/dossier-terms"
import { accept, type Result } from "../result"
import type { DossierKind, DossierState } from "./states"

/**
 * Last day on which the commune reports or returns: 15 office days after a submission.
 *
 * @law commune-term
 */
export const communeDueOn = (submittedOn: LocalDate): Result<LocalDate, CalendarRefusal> =>
  addOfficeDays(submittedOn, COMMUNE_OFFICE_DAYS)

/**
 * Last day on which a re-assessment is decided: 45 days after a full dossier.
 *
 * @law reassessment-term
 */
export const reassessmentDueOn = (fullOn: LocalDate): LocalDate =>
  addDays(fullOn, REASSESSMENT_DECISION_DAYS)

/** Last day of the round that takes what was sent on a day; "before" a day ends the day before it. */
const roundDueOn = (rounds: readonly Round[], sentOn: LocalDate): LocalDate => {
  const year = Number(sentOn.slice(0, 4))
  const round = rounds.find(({ sentBefore }) => sentOn.slice(5) < sentBefore)
  const [first] = rounds
  const [in_, at] = round ? [year, round] : [year + 1, first as Round]
  return addDays(`${in_}-${at.decidedBefore}` as LocalDate, -1)
}

/**
 * Last day on which the council of the province deals with what a commune sent on that day.
 *
 * @law evaluation-rounds
 */
export const provinceRoundDueOn = (letterOn: LocalDate): LocalDate =>
  roundDueOn(PROVINCE_ROUNDS, letterOn)

/**
 * Last day on which the ministry deals with what a province sent on that day.
 *
 * @law evaluation-rounds
 */
export const ministryRoundDueOn = (letterOn: LocalDate): LocalDate =>
  roundDueOn(MINISTRY_ROUNDS, letterOn)

/**
 * Last day on which a revocation is decided: 15 days after the finding.
 *
 * @law revocation-term
 */
export const revocationDueOn = (foundOn: LocalDate): LocalDate =>
  addDays(foundOn, REVOCATION_DECISION_DAYS)

/** The days a clock counts from; null is what has not happened. */
export interface DossierDays {
  readonly kind: DossierKind
  readonly submittedOn: LocalDate | null
  readonly communeLetterOn: LocalDate | null
  readonly forwardedOn: LocalDate | null
}

const AT_PROVINCE: readonly DossierState[] = [
  "commune_reported",
  "received",
  "advisory",
  "council",
  "proposed_five",
]

const provinceDueOn = ({ kind, submittedOn, communeLetterOn }: DossierDays): LocalDate | null => {
  if (kind === "reassessment") return submittedOn && reassessmentDueOn(submittedOn)
  return communeLetterOn && provinceRoundDueOn(communeLetterOn)
}

/**
 * Last day on which a dossier should leave the state it is in; null where no clock runs.
 *
 * @returns refused when the term reaches into a year whose holidays are unknown
 * @law dossier-clock
 */
export const dossierDueOn = (
  state: DossierState,
  days: DossierDays
): Result<LocalDate | null, CalendarRefusal> => {
  if (state === "submitted" && days.submittedOn) return communeDueOn(days.submittedOn)
  if (AT_PROVINCE.includes(state)) return accept(provinceDueOn(days))
  if (state === "ministry" && days.forwardedOn) return accept(ministryRoundDueOn(days.forwardedOn))
  return accept(null)
}

/** Late is from the day after the last one on. @law dossier-clock */
export const isLate = (dueOn: LocalDate | null, today: LocalDate): boolean =>
  dueOn !== null && today > dueOn
