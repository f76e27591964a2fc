import { isInForce, type LocalDate } from "@ocop/rules"
import { datesOf, type CertificateRow } from "./certificate-row"

/** The certificate a badge speaks of: the one in force, else the latest. */
export const leadingCertificate = <Row extends CertificateRow>(
  rows: readonly Row[],
  day: LocalDate
): Row | null =>
  rows.find((row) => isInForce(datesOf(row), day)) ??
  [...rows].sort((a, b) => (a.first_day < b.first_day ? 1 : -1))[0] ??
  null
