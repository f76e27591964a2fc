import { addDays, type LocalDate } from "../calendar/local-date"
import { REASSESSMENT_OPENS_DAYS_BEFORE_END } from "../law/certificate-terms"
import type { AuthorityLevel, CertifiedStars } from "../law/criteria-editions"
import { accept, refuse, type Result } from "../result"
import { certificateState, inForceUntil, isInForceState, type CertificateDates } from "./validity"

/**
 * Who revokes: the chairman of the province for 3 and 4 stars, the minister for 5.
 *
 * @law revocation
 */
export const revocationAuthorityFor = (stars: CertifiedStars): AuthorityLevel =>
  stars === 5 ? "ministry" : "province"

/**
 * Whether a certificate can be revoked from `revokedOn` on, that day being known today.
 *
 * @law revocation
 */
export const canRevoke = (
  dates: CertificateDates,
  revokedOn: LocalDate,
  today: LocalDate
): Result<
  LocalDate,
  | "certificate.already_revoked"
  | "certificate.revocation_before_first_day"
  | "certificate.not_in_force"
> => {
  if (dates.revokedOn) return refuse("certificate.already_revoked")
  if (revokedOn < dates.firstDay || revokedOn > today)
    return refuse("certificate.revocation_before_first_day")
  if (!isInForceState(certificateState(dates, revokedOn))) return refuse("certificate.not_in_force")
  return accept(revokedOn)
}

/**
 * Whether a late re-assessment can be recorded: filed while the certificate still ran.
 *
 * @law certificate-extension
 */
export const canFileLateReassessment = (
  dates: CertificateDates,
  filedOn: LocalDate
): Result<LocalDate, "certificate.not_in_force" | "certificate.filing_outside_term"> => {
  if (dates.revokedOn || dates.supersededOn) return refuse("certificate.not_in_force")
  return filedOn < dates.firstDay || filedOn > dates.lastDay
    ? refuse("certificate.filing_outside_term")
    : accept(filedOn)
}

/**
 * What a new certificate of the same product does to an older one: null when they do not meet,
 * else the day the older one is superseded. Only an upgrade or a re-recognition (from the opening
 * of the filing window on) may cut an older certificate short; anything else is an overlap.
 *
 * @law certificate-succession
 */
export const succession = (
  older: { dates: CertificateDates; stars: CertifiedStars },
  newer: { firstDay: LocalDate; stars: CertifiedStars }
): Result<LocalDate | null, "certificate.overlap"> => {
  const until = inForceUntil(older.dates)
  if (!until || until < newer.firstDay) return accept(null)
  if (newer.firstDay <= older.dates.firstDay) return refuse("certificate.overlap")
  const opens = addDays(older.dates.lastDay, -REASSESSMENT_OPENS_DAYS_BEFORE_END)
  return newer.stars > older.stars || newer.firstDay >= opens
    ? accept(newer.firstDay)
    : refuse("certificate.overlap")
}
