import { ApiError, ERROR_MESSAGES, type Language, type OcopErrorCode } from "@ocop/contracts"

const ofStatus = (status: number): OcopErrorCode =>
  status === 0 || status >= 500 ? "service.unavailable" : "request.invalid"

/** Why the backend refused, in the reader's language. */
export const refusalText = (error: unknown, language: Language): string => {
  const code = error instanceof ApiError ? (error.code ?? ofStatus(error.status)) : null
  return ERROR_MESSAGES[code ?? "service.unavailable"][language]
}

/** Whether the staff member must sign in again before anything else. */
export const isSignedOut = (error: unknown): boolean =>
  error instanceof ApiError && error.status === 401

/** Last part of each field's path: a form knows its fields by that name. */
export const refusedFields = (error: unknown): string[] => {
  const body = error instanceof ApiError ? (error.body as { fields?: unknown } | null) : null
  const fields = Array.isArray(body?.fields) ? body.fields : []
  return fields.filter((field) => typeof field === "string").map(lastPart)
}

export const lastPart = (path: string): string => path.split(".").at(-1) ?? path

/** The field each rule speaks about; a rule about the whole form is not named. */
export const FIELD_OF_CODE: Partial<Record<OcopErrorCode, string>> = {
  "certificate.stars_not_certified": "stars",
  "certificate.points_do_not_match_stars": "points",
  "certificate.authority_not_competent": "authority_level",
  "certificate.term_wrong": "last_day",
  "certificate.edition_not_in_force": "criteria_edition",
  "certificate.overlap": "first_day",
  "certificate.revocation_before_first_day": "revoked_on",
  "certificate.filing_outside_term": "filed_on",
  "certificate.reason_required": "reason",
  "product_code.malformed": "product_code",
  "producer.kind_unknown": "kind",
  "producer.large_enterprise": "enterprise_size",
  "producer.household_unregistered": "business_registered",
  "producer.tax_code_malformed": "tax_code",
  "producer.tax_code_taken": "tax_code",
  "producer.phone_malformed": "phone",
  "producer.reason_required": "reason",
  "producer.not_found": "producer_id",
  "producer.kind_not_eligible_for_set": "product_set",
  "commune.not_found": "commune_code",
  "registered_product.not_found": "registered_product_id",
  "registered_product.duplicate": "name",
  "suspicion.reason_missing": "reason",
  "suspicion.public_reason_missing": "public_reason",
  "suspicion.move_not_allowed": "to",
  "listing.reason_missing": "reason",
  "takedown.requested_in_future": "requested_at",
  "application.reason_missing": "reason",
  "suspension.reason_missing": "reason",
  "suspension.day_unreadable": "begins_on",
  "suspension.notice_too_short": "begins_on",
  "dossier.reason_missing": "reason",
  "dossier.letter_missing": "letter_number",
  "dossier.samples_missing": "samples",
  "dossier.product_number_taken": "product_number",
  "dossier.day_in_future": "letter_on",
  "evaluation.disqualifier_unknown": "disqualifier",
  "council.kind_mismatch": "kind",
  "council.minutes_closed": "minutes",
  "decision.number_taken": "number",
  "decision.authority_not_competent": "authority_level",
  "staff.commune_needed": "commune_code",
  "staff.user_unknown": "user_id",
  "staff.role_duplicate": "role",
  "review.public_reason_missing": "reason",
  "product.already_linked": "registered_product_id",
  "product.producer_mismatch": "registered_product_id",
}
