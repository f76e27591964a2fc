import type { OcopErrorCode } from "../errors/codes"

/** Columns of the register CSV, in the order the template writes them. */
export const REGISTER_COLUMNS = [
  "product_name",
  "product_set",
  "producer_name",
  "producer_kind",
  "tax_code",
  "commune_code",
  "former_commune",
  "former_district",
  "stars",
  "points",
  "decision_number",
  "decision_on",
  "authority_level",
  "authority_name",
  "criteria_edition",
  "product_code",
  "first_day",
  "last_day",
  "revoked_on",
  "revocation_ground",
  "revocation_decision_number",
  "evidence_level",
  "source_url",
] as const
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number]

/** Without these columns a file is refused as a whole; the others may be missing or empty. */
export const REQUIRED_REGISTER_COLUMNS = [
  "product_name",
  "producer_name",
  "stars",
  "first_day",
] as const satisfies readonly RegisterColumn[]

export const MAX_REGISTER_ROWS = 50_000

export interface RegisterImportError {
  /** Line in the file, the header being line 1. */
  row: number
  column: RegisterColumn | null
  code: OcopErrorCode
  value: string | null
  /** What the clerk probably meant, best first. */
  suggestions: string[]
}

export interface RegisterImportReport {
  encoding: "utf-8" | "windows-1258" | "utf-16le"
  delimiter: "," | ";" | "\t"
  rows: number
  /** What applying the file would do, or did. */
  creates: { producers: number; registered_products: number; certificates: number }
  /** Certificates already in the register exactly as written. */
  unchanged: number
  /** At most 500; `error_count` counts them all. */
  errors: RegisterImportError[]
  error_count: number
}

export interface AdminRegisterImportResponse {
  report: RegisterImportReport
  applied: boolean
}
