/**
 * Stable codes of refusals. The API sends one in `code`; screens translate it through
 * `ERROR_MESSAGES`. A code is never renamed or given another meaning.
 */
export const OCOP_ERROR_CODES = [
  "request.invalid",
  "request.filter_malformed",
  "request.query_too_long",
  "request.page_out_of_range",
  "request.too_many_attempts",
  "product.not_found",
  "product.already_linked",
  "product.producer_mismatch",
  "producer.not_found",
  "producer.kind_unknown",
  "producer.kind_not_eligible_for_set",
  "producer.large_enterprise",
  "producer.household_unregistered",
  "producer.tax_code_malformed",
  "producer.tax_code_taken",
  "producer.phone_malformed",
  "producer.reason_required",
  "commune.not_found",
  "commune.ambiguous",
  "registered_product.not_found",
  "registered_product.duplicate",
  "certificate.not_found",
  "certificate.stars_not_certified",
  "certificate.points_do_not_match_stars",
  "certificate.authority_not_competent",
  "certificate.day_unreadable",
  "certificate.term_wrong",
  "certificate.edition_not_in_force",
  "certificate.overlap",
  "certificate.already_revoked",
  "certificate.not_in_force",
  "certificate.revocation_before_first_day",
  "certificate.reason_required",
  "certificate.filing_outside_term",
  "product_code.malformed",
  "import.empty",
  "import.encoding_unreadable",
  "import.delimiter_unknown",
  "import.header_missing",
  "import.header_unknown",
  "import.too_many_rows",
  "import.has_errors",
  "import.value_missing",
  "import.value_unreadable",
  "import.value_conflict",
  "import.duplicate_row",
  "cart.not_found",
  "cart.price_changed",
  "cart.product_unavailable",
  "cart.stock_insufficient",
  "cart.quantity_malformed",
  "cart.address_commune_unknown",
  "cart.phone_malformed",
  "cart.recipient_incomplete",
  "order.not_found",
  "service.unavailable",
] as const

export type OcopErrorCode = (typeof OCOP_ERROR_CODES)[number]

const known: ReadonlySet<string> = new Set(OCOP_ERROR_CODES)

export const isOcopErrorCode = (value: unknown): value is OcopErrorCode =>
  typeof value === "string" && known.has(value)
