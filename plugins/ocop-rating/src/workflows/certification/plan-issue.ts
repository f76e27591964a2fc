import {
  formatProductCode,
  judgeDecision,
  parseProductCode,
  succession,
  type CertifiedStars,
  type LocalDate,
} from "@ocop/rules"
import type { OcopErrorCode } from "@ocop/contracts"
import { datesOf, withInForceUntil, type CertificateRow } from "../../lib/certificate-row"

export type DecisionFields = Pick<
  CertificateRow,
  | "points"
  | "decision_number"
  | "decision_on"
  | "authority_level"
  | "authority_name"
  | "criteria_edition"
  | "product_code"
  | "first_day"
  | "evidence_level"
  | "source_url"
> & { stars: number; last_day?: LocalDate }

export type SupersededUpdate = Pick<CertificateRow, "id" | "superseded_on" | "in_force_until">

export type IssuePlan =
  | {
      ok: true
      fields: Omit<CertificateRow, "id" | "registered_product_id" | "producer_id" | "product_set">
      supersedes: SupersededUpdate[]
    }
  | { ok: false; code: OcopErrorCode }

const NOTHING_YET = {
  late_reassessment_filed_on: null,
  late_reassessment_receipt: null,
  superseded_on: null,
  revoked_on: null,
  revocation_ground: null,
  revocation_decision_number: null,
  revocation_authority_name: null,
  revocation_note: null,
}

/** Demonstration renewals say what they are in their decision number. */
const ILLUSTRATIVE_PREFIX = "MINH-HOA"

const normalCode = (text: string | null) => {
  if (text === null) return { ok: true, value: null } as const
  const parsed = parseProductCode(text)
  return parsed.ok ? ({ ok: true, value: formatProductCode(parsed.value) } as const) : parsed
}

/** Which certificates of the product a new one supersedes, and which one already supersedes it. */
const placeInHistory = (
  stars: CertifiedStars,
  fields: Pick<CertificateRow, "first_day" | "last_day">,
  existing: CertificateRow[]
) => {
  const dates = datesOf({ ...NOTHING_YET, ...fields })
  const supersedes: SupersededUpdate[] = []
  let supersededOn: LocalDate | null = null
  for (const row of existing) {
    const isNewer = row.first_day > fields.first_day
    const answer = isNewer
      ? succession({ dates, stars }, { firstDay: row.first_day, stars: row.stars })
      : succession({ dates: datesOf(row), stars: row.stars }, { firstDay: fields.first_day, stars })
    if (!answer.ok) return answer
    if (!answer.value) continue
    if (!isNewer)
      supersedes.push({ id: row.id, ...withInForceUntil(row, { superseded_on: answer.value }) })
    else if (!supersededOn || answer.value < supersededOn) supersededOn = answer.value
  }
  return { ok: true, supersedes, supersededOn } as const
}

/** What issuing would write, by the rules and the certificates the product already has. */
export const planIssue = (decision: DecisionFields, existing: CertificateRow[]): IssuePlan => {
  const judged = judgeDecision({
    stars: decision.stars,
    points: decision.points,
    decisionOn: decision.decision_on,
    authorityLevel: decision.authority_level,
    criteriaEdition: decision.criteria_edition,
    firstDay: decision.first_day,
    lastDay: decision.last_day,
  })
  if (!judged.ok) return judged
  const code = normalCode(decision.product_code)
  if (!code.ok) return code
  const { stars, firstDay, lastDay } = judged.value
  const days = { first_day: firstDay, last_day: lastDay }
  const place = placeInHistory(stars, days, existing)
  if (!place.ok) return place
  const own = withInForceUntil({ ...NOTHING_YET, ...days }, { superseded_on: place.supersededOn })
  const illustrative = decision.decision_number?.startsWith(ILLUSTRATIVE_PREFIX) ?? false
  return {
    ok: true,
    fields: {
      ...NOTHING_YET,
      ...decision,
      ...days,
      ...own,
      stars,
      product_code: code.value,
      illustrative,
    },
    supersedes: place.supersedes,
  }
}
