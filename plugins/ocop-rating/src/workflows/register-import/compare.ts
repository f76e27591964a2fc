import type { OcopErrorCode, RegisterColumn } from "@ocop/contracts"
import type { CertificateRow } from "../../lib/certificate-row"
import type { ImportRow } from "./read-row"

/** Columns of the file that are columns of a certificate. */
const CERTIFICATE_COLUMNS = [
  "stars",
  "points",
  "decision_number",
  "decision_on",
  "authority_level",
  "authority_name",
  "criteria_edition",
  "product_code",
  "last_day",
  "revoked_on",
  "revocation_ground",
  "revocation_decision_number",
  "evidence_level",
  "source_url",
] as const satisfies readonly RegisterColumn[]

type Value = string | number | null | undefined

/** Points come back from the database in single precision. */
const isSame = (a: Value, b: Value): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.fround(a) === Math.fround(b) : a === b

export interface Difference {
  column: RegisterColumn
  code: OcopErrorCode
  there: string
}

/** What a row states otherwise than the register; a blank cell states nothing. */
export const differences = (
  { cells, decision, revocation }: ImportRow,
  row: CertificateRow
): Difference[] => {
  const stated: Record<string, Value> = { ...decision, ...revocation }
  return CERTIFICATE_COLUMNS.filter(
    (column) => cells[column] && !isSame(stated[column], row[column])
  ).map((column) => ({
    column,
    code: "import.value_conflict",
    there: String(row[column] ?? ""),
  }))
}

/** Whether two rows of one file state the same certificate. */
export const isRepeated = (a: ImportRow, b: ImportRow): boolean =>
  JSON.stringify([a.decision, a.revocation]) === JSON.stringify([b.decision, b.revocation])
