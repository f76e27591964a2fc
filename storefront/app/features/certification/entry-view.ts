import {
  AUTHORITY_LEVEL_NAMES,
  CRITERIA_EDITION_NAMES,
  EVIDENCE_LEVEL_NAMES,
  type Language,
  type RegisterEntry,
} from "@ocop/contracts"
import { productSet } from "@ocop/rules"
import { formatDay, formatNumber } from "../../lib/dates"

export const FACT_NAMES = [
  "decision",
  "decision_on",
  "authority",
  "product_code",
  "first_day",
  "last_day",
  "in_force_until",
  "late_reassessment",
  "superseded_on",
  "revoked_on",
  "revocation_decision",
  "points",
  "criteria",
  "set",
  "evidence",
] as const
export type FactName = (typeof FACT_NAMES)[number]

export interface Fact {
  name: FactName
  value: string
}

const day = (value: string | null): string | null => value && formatDay(value)

const endsOtherwise = (entry: RegisterEntry): boolean =>
  entry.in_force_until !== null && entry.in_force_until !== entry.last_day

const decisionFacts = (entry: RegisterEntry, language: Language) => ({
  decision: entry.decision_number,
  decision_on: day(entry.decision_on),
  authority: `${entry.authority_name} (${AUTHORITY_LEVEL_NAMES[entry.authority_level][language]})`,
  product_code: entry.product_code,
})

const dayFacts = (entry: RegisterEntry) => ({
  first_day: day(entry.first_day),
  last_day: day(entry.last_day),
  in_force_until: endsOtherwise(entry) ? day(entry.in_force_until) : null,
  late_reassessment: day(entry.late_reassessment_filed_on),
  superseded_on: day(entry.superseded_on),
  revoked_on: day(entry.revoked_on),
  revocation_decision: entry.revocation_decision_number,
})

const judgementFacts = (entry: RegisterEntry, language: Language) => ({
  points: entry.points === null ? null : formatNumber(entry.points, language),
  criteria: entry.criteria_edition && CRITERIA_EDITION_NAMES[entry.criteria_edition][language],
  set: entry.product_set === null ? null : (productSet(entry.product_set)?.[language] ?? null),
  evidence: EVIDENCE_LEVEL_NAMES[entry.evidence_level][language],
})

/** What the register knows of one certificate, in reading order; unknown things are left out. */
export const toFacts = (entry: RegisterEntry, language: Language): Fact[] => {
  const values: Record<FactName, string | null> = {
    ...decisionFacts(entry, language),
    ...dayFacts(entry),
    ...judgementFacts(entry, language),
  }
  return FACT_NAMES.flatMap((name) => {
    const value = values[name]
    return value === null ? [] : [{ name, value }]
  })
}

/** The facts one tap away on a product page: who decided what, when. */
export const SHORT_FACTS: readonly FactName[] = [
  "decision",
  "decision_on",
  "authority",
  "product_code",
  "first_day",
  "last_day",
  "in_force_until",
  "revoked_on",
  "revocation_decision",
  "points",
  "criteria",
]

/** Address of a certificate's verification: its product code, else its decision. */
export const verificationCode = (
  entry: Pick<RegisterEntry, "product_code" | "decision_number">
): string | null => entry.product_code ?? entry.decision_number
