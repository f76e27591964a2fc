import type {
  AuthorityLevel,
  CertificateDates,
  CertifiedStars,
  CriteriaEditionId,
  LocalDate,
  RevocationGround,
} from "@ocop/rules"
import { inForceUntil } from "@ocop/rules"
import type { EvidenceLevel } from "@ocop/contracts"

/** A certificate as the database gives it. */
export interface CertificateRow {
  id: string
  registered_product_id: string
  producer_id: string
  stars: CertifiedStars
  points: number | null
  decision_number: string | null
  decision_on: LocalDate | null
  authority_level: AuthorityLevel
  authority_name: string
  criteria_edition: CriteriaEditionId | null
  product_set: number | null
  product_code: string | null
  first_day: LocalDate
  last_day: LocalDate
  late_reassessment_filed_on: LocalDate | null
  late_reassessment_receipt: string | null
  late_reassessment_ended_on: LocalDate | null
  superseded_on: LocalDate | null
  revoked_on: LocalDate | null
  revocation_ground: RevocationGround | null
  revocation_decision_number: string | null
  revocation_authority_name: string | null
  revocation_note: string | null
  in_force_until: LocalDate | null
  evidence_level: EvidenceLevel
  source_url: string | null
  illustrative: boolean
}

type Days = Pick<
  CertificateRow,
  | "first_day"
  | "last_day"
  | "late_reassessment_filed_on"
  | "late_reassessment_ended_on"
  | "superseded_on"
  | "revoked_on"
>

/** The days of a row in the words of the rules. */
export const datesOf = (row: Days): CertificateDates => ({
  firstDay: row.first_day,
  lastDay: row.last_day,
  lateReassessmentFiledOn: row.late_reassessment_filed_on,
  extensionEndedOn: row.late_reassessment_ended_on,
  supersededOn: row.superseded_on,
  revokedOn: row.revoked_on,
})

/** Changes to a row's days, with the last day in force that follows from them. */
export const withInForceUntil = <Changes extends Partial<Days>>(row: Days, changes: Changes) => ({
  ...changes,
  in_force_until: inForceUntil(datesOf({ ...row, ...changes })),
})
