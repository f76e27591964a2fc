import type { AdminCertificate, AdminIssueCertificateBody } from "@ocop/contracts"
import { parseLocalDate, validityOf, type LocalDate } from "@ocop/rules"
import { dayForForm } from "./format"

/** What stands in the fields of a decision: always text, empty when unknown. */
export interface DecisionValues {
  stars: string
  points: string
  decision_number: string
  decision_on: string
  authority_level: string
  authority_name: string
  /** `none` for a recognition before the first national criteria. */
  criteria_edition: string
  product_code: string
  first_day: string
  last_day: string
  evidence_level: string
  source_url: string
}

export const NO_EDITION = "none"

export const EMPTY_DECISION: DecisionValues = {
  stars: "",
  points: "",
  decision_number: "",
  decision_on: "",
  authority_level: "province",
  authority_name: "",
  criteria_edition: "26-2026",
  product_code: "",
  first_day: "",
  last_day: "",
  evidence_level: "A",
  source_url: "",
}

/** A certificate as the correction form shows it first. */
export const decisionValuesOf = (row: AdminCertificate): DecisionValues => ({
  stars: String(row.recognised_stars),
  points: row.points === null ? "" : String(row.points),
  decision_number: row.decision_number ?? "",
  decision_on: dayForForm(row.decision_on),
  authority_level: row.authority_level,
  authority_name: row.authority_name,
  criteria_edition: row.criteria_edition ?? NO_EDITION,
  product_code: row.product_code ?? "",
  first_day: dayForForm(row.first_day),
  last_day: dayForForm(row.last_day),
  evidence_level: row.evidence_level,
  source_url: row.source_url ?? "",
})

type DecisionBody = Omit<AdminIssueCertificateBody, "registered_product_id">

const orNull = (text: string): string | null => text.trim() || null

/** Decimal comma and decimal point are both written; the schema reads the point. */
const pointsOf = (text: string): string | null => orNull(text.replace(",", "."))

/** The body as typed: the schema of the contract judges it, so a wrong choice is kept for it to refuse. */
export const decisionBodyOf = (values: DecisionValues): DecisionBody =>
  ({
    stars: values.stars,
    points: pointsOf(values.points),
    decision_number: orNull(values.decision_number),
    decision_on: orNull(values.decision_on),
    authority_level: values.authority_level,
    authority_name: values.authority_name,
    criteria_edition: values.criteria_edition === NO_EDITION ? null : values.criteria_edition,
    product_code: orNull(values.product_code),
    first_day: values.first_day,
    last_day: orNull(values.last_day) ?? undefined,
    evidence_level: values.evidence_level,
    source_url: orNull(values.source_url),
    // judged by the contract's schema before it is sent
  }) as DecisionBody

/** Only the fields of the body whose typed value is not the one shown first. */
export const changedOnly = <Values extends object>(
  body: object,
  before: Values,
  now: Values
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(body).filter(
      ([field]) => before[field as keyof Values] !== now[field as keyof Values]
    )
  )

/** The last day the law gives a certificate that begins on the day typed; null while it is no day. */
export const lawfulLastDay = (firstDay: string): LocalDate | null => {
  const day = parseLocalDate(firstDay)
  return day && validityOf(day).to
}
