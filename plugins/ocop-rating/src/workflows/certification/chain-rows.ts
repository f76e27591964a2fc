import { chainOf } from "@ocop/rules"
import { datesOf, withInForceUntil, type CertificateRow } from "../../lib/certificate-row"

type Chainable = Pick<
  CertificateRow,
  | "stars"
  | "first_day"
  | "last_day"
  | "late_reassessment_filed_on"
  | "late_reassessment_ended_on"
  | "superseded_on"
  | "revoked_on"
  | "in_force_until"
>

/** All certificates of one product as they stand once each gives way to those after it. */
export const chainRows = <Row extends Chainable>(rows: readonly Row[]) => {
  const chain = chainOf(rows.map((row) => ({ row, stars: row.stars, dates: datesOf(row) })))
  if (!chain.ok) return { ...chain, older: chain.older.row, newer: chain.newer.row }
  const value = chain.value.map(({ row, dates }): Row => {
    const days = withInForceUntil(row, { superseded_on: dates.supersededOn })
    return { ...row, ...days }
  })
  return { ok: true, value } as const
}
