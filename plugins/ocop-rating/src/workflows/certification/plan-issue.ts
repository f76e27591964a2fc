import { formatProductCode, judgeDecision, parseProductCode, type LocalDate } from "@ocop/rules"
import type { OcopErrorCode } from "@ocop/contracts"
import { withInForceUntil, type CertificateRow } from "../../lib/certificate-row"
import { chainRows } from "./chain-rows"

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

/** A certificate's own columns, before it has an id and a place in the register. */
export type CertificateFields = Omit<
  CertificateRow,
  "id" | "registered_product_id" | "producer_id" | "product_set"
>

export type IssuePlan =
  | { ok: true; fields: CertificateFields; supersedes: SupersededUpdate[] }
  | { ok: false; code: OcopErrorCode }

const NOTHING_YET: Pick<
  CertificateRow,
  | "late_reassessment_filed_on"
  | "late_reassessment_receipt"
  | "late_reassessment_ended_on"
  | "superseded_on"
  | "revoked_on"
  | "revocation_ground"
  | "revocation_decision_number"
  | "revocation_authority_name"
  | "revocation_note"
> = {
  late_reassessment_filed_on: null,
  late_reassessment_receipt: null,
  late_reassessment_ended_on: null,
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

/** What a decision fixes of a certificate; the rest comes from what happens to it later. */
export type DecisionColumns = Omit<CertificateFields, keyof typeof NOTHING_YET | "in_force_until">

/** The columns of a decision by itself, whatever other certificates the product has. */
export const judgeFields = (
  decision: DecisionFields
): { ok: true; fields: DecisionColumns } | { ok: false; code: OcopErrorCode } => {
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
  const fields = {
    ...decision,
    first_day: firstDay,
    last_day: lastDay,
    stars,
    product_code: code.value,
    illustrative: decision.decision_number?.startsWith(ILLUSTRATIVE_PREFIX) ?? false,
  }
  return { ok: true, fields }
}

/** A certificate to which nothing but what is given has happened yet. */
export const newCertificate = (
  fields: DecisionColumns,
  happened: Partial<typeof NOTHING_YET> | null = null
): CertificateFields => {
  const row = { ...NOTHING_YET, ...fields, ...happened }
  return { ...row, ...withInForceUntil(row, {}) }
}

type Superseding = Pick<CertificateRow, "id" | "superseded_on" | "in_force_until">

/** Rows that were superseded otherwise before. */
export const supersessionsBetween = (
  before: readonly Superseding[],
  after: readonly Superseding[]
): SupersededUpdate[] => {
  const known = new Map(before.map((row) => [row.id, row]))
  return after.flatMap(({ id, superseded_on, in_force_until }) => {
    const row = known.get(id)
    return row && row.superseded_on !== superseded_on ? [{ id, superseded_on, in_force_until }] : []
  })
}

/** What issuing would write, by the rules and the certificates the product already has. */
export const planIssue = (
  id: string,
  decision: DecisionFields,
  existing: readonly CertificateRow[]
): IssuePlan => {
  const judged = judgeFields(decision)
  if (!judged.ok) return judged
  const made = { ...newCertificate(judged.fields), id }
  const chain = chainRows<CertificateFields & { id: string }>([...existing, made])
  if (!chain.ok) return { ok: false, code: chain.code }
  const { superseded_on, in_force_until } = chain.value.find((row) => row.id === id) ?? made
  return {
    ok: true,
    fields: { ...newCertificate(judged.fields), superseded_on, in_force_until },
    supersedes: supersessionsBetween(existing, chain.value),
  }
}
