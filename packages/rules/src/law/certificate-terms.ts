/** Term of a certificate: 36 months from issue. Quyết định 26/2026/QĐ-TTg, art. 4.3 (read). */
export const CERTIFICATE_TERM_MONTHS = 36

/** From this many days before its end a certificate is called expiring: the filing window's opening. */
export const EXPIRING_WITHIN_DAYS = 180

/** Re-assessment is filed between 180 and 120 days before the end. Art. 5, 6 of 26/2026 (read). */
export const REASSESSMENT_OPENS_DAYS_BEFORE_END = 180
export const REASSESSMENT_CLOSES_DAYS_BEFORE_END = 120

/** Days before the end on which a producer is reminded: the window opens, is half over, closes. Ours. */
export const RENEWAL_REMINDER_DAYS = [180, 150, 120] as const
export type RenewalReminderDays = (typeof RENEWAL_REMINDER_DAYS)[number]

/** Days a producer has to explain before a revocation is decided; ours, within the law's fifteen. */
export const EXPLANATION_DAYS = 5

/** A late filer's certificate stays until a decision, at most this long past its end. Art. 12.3 (read). */
export const EXTENSION_DAYS = 180

/** A revocation is decided within this many days of the finding. Art. 8 of 26/2026 (read). */
export const REVOCATION_DECISION_DAYS = 15

/** Grounds of art. 8.1 of Quyết định 26/2026/QĐ-TTg (read). */
export const REVOCATION_GROUNDS = [
  "forged_information",
  "criteria_no_longer_met",
  "law_breached",
  "mark_misused",
  "production_stopped",
  "other_finding",
] as const
export type RevocationGround = (typeof REVOCATION_GROUNDS)[number]
