import { addDays, addMonths, daysBetween, type LocalDate } from "../calendar/local-date"
import {
  CERTIFICATE_TERM_MONTHS,
  EXPIRING_WITHIN_DAYS,
  EXTENSION_DAYS,
  REASSESSMENT_CLOSES_DAYS_BEFORE_END,
  REASSESSMENT_OPENS_DAYS_BEFORE_END,
} from "../law/certificate-terms"

export const CERTIFICATE_STATES = [
  "upcoming",
  "valid",
  "expiring",
  "extended",
  "expired",
  "superseded",
  "revoked",
] as const
export type CertificateState = (typeof CERTIFICATE_STATES)[number]

/** The days that decide what a certificate is worth; null means it has not happened. */
export interface CertificateDates {
  readonly firstDay: LocalDate
  readonly lastDay: LocalDate
  /** Receipt of a re-assessment filed after the window closed but before the end. */
  readonly lateReassessmentFiledOn: LocalDate | null
  /** First day without the extension by it: its dossier ended without a certificate. */
  readonly extensionEndedOn: LocalDate | null
  /** First day of the certificate that took its place. */
  readonly supersededOn: LocalDate | null
  /** First day without the mark. */
  readonly revokedOn: LocalDate | null
}

/**
 * Period in which a certificate may be shown, both days included: it ends on the day before the
 * anniversary.
 *
 * @law certificate-term
 */
export const validityOf = (issuedOn: LocalDate): { from: LocalDate; to: LocalDate } => ({
  from: issuedOn,
  to: addDays(addMonths(issuedOn, CERTIFICATE_TERM_MONTHS), -1),
})

/** Last day by the certificate's own term and extension, whatever happened to it since. */
const ownEnd = ({
  lastDay,
  lateReassessmentFiledOn: filed,
  extensionEndedOn: ended,
}: CertificateDates): LocalDate => {
  if (!filed) return lastDay
  const longest = addDays(lastDay, EXTENSION_DAYS)
  if (!ended || ended > longest) return longest
  return ended > lastDay ? addDays(ended, -1) : lastDay
}

/**
 * Last day on which the mark may be shown by all that is known; null when it never may.
 *
 * @law certificate-state
 */
export const inForceUntil = (dates: CertificateDates): LocalDate | null => {
  const ends = [ownEnd(dates)]
  if (dates.supersededOn) ends.push(addDays(dates.supersededOn, -1))
  if (dates.revokedOn) ends.push(addDays(dates.revokedOn, -1))
  const end = ends.reduce((a, b) => (a < b ? a : b))
  return end < dates.firstDay ? null : end
}

/**
 * What a certificate is on a day. Revocation outweighs everything from its day on; then a
 * successor; then the calendar.
 *
 * @law certificate-state
 */
export const certificateState = (dates: CertificateDates, today: LocalDate): CertificateState => {
  if (dates.revokedOn && dates.revokedOn <= today) return "revoked"
  if (dates.supersededOn && dates.supersededOn <= today) return "superseded"
  if (today < dates.firstDay) return "upcoming"
  if (today > ownEnd(dates)) return "expired"
  if (today > dates.lastDay) return "extended"
  return daysBetween(today, dates.lastDay) <= EXPIRING_WITHIN_DAYS ? "expiring" : "valid"
}

const IN_FORCE: ReadonlySet<CertificateState> = new Set(["valid", "expiring", "extended"])

/** Whether stars may be shown in that state. @law certificate-state */
export const isInForceState = (state: CertificateState): boolean => IN_FORCE.has(state)

/** @law certificate-state */
export const isInForce = (dates: CertificateDates, today: LocalDate): boolean =>
  isInForceState(certificateState(dates, today))

/**
 * Days on which a re-assessment is filed in time, both included.
 *
 * @law reassessment-window
 */
export const reassessmentWindow = (
  lastDay: LocalDate
): { opensOn: LocalDate; closesOn: LocalDate } => ({
  opensOn: addDays(lastDay, -REASSESSMENT_OPENS_DAYS_BEFORE_END),
  closesOn: addDays(lastDay, -REASSESSMENT_CLOSES_DAYS_BEFORE_END),
})
