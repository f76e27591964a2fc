import { isDeepStrictEqual } from "node:util"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { canFileLateReassessment, canRevoke } from "@ocop/rules"
import { datesOf, type CertificateRow } from "../../lib/certificate-row"
import { refusal } from "../../lib/refusal"
import { today } from "../../lib/today"
import type { RegisterAct } from "../../modules/certification/service"
import { CERTIFICATE_CHANGED } from "../events"
import { chainRows } from "./chain-rows"
import { loadCertificate, loadCertificatesOf } from "./load"
import { judgeFields, type DecisionFields } from "./plan-issue"
import { recordActStep } from "./record-act"

export interface CorrectCertificateInput {
  certificate_id: string
  /** What is left out stays; null says that the decision is silent. */
  changes: Partial<DecisionFields>
  reason: string
  actor_id: string
}

/** What the decision says after the correction; the last day follows unless it is stated. */
const correctedDecision = (
  row: CertificateRow,
  changes: CorrectCertificateInput["changes"]
): DecisionFields => ({
  stars: row.stars,
  points: row.points,
  decision_number: row.decision_number,
  decision_on: row.decision_on,
  authority_level: row.authority_level,
  authority_name: row.authority_name,
  criteria_edition: row.criteria_edition,
  product_code: row.product_code,
  first_day: row.first_day,
  evidence_level: row.evidence_level,
  source_url: row.source_url,
  ...changes,
})

const judged = (row: CertificateRow, changes: CorrectCertificateInput["changes"]) => {
  const answer = judgeFields(correctedDecision(row, changes))
  if (!answer.ok) throw refusal(answer.code)
  return { ...row, ...answer.fields, superseded_on: null }
}

/** What happened to the certificate later must still have been possible. */
const assertHistory = (row: CertificateRow): void => {
  const { revoked_on, late_reassessment_filed_on: filed } = row
  const open = { ...datesOf(row), revokedOn: null }
  const answers = [
    ...(revoked_on ? [canRevoke(open, revoked_on, today())] : []),
    ...(filed ? [canFileLateReassessment({ ...open, supersededOn: null }, filed)] : []),
  ]
  for (const answer of answers) if (!answer.ok) throw refusal(answer.code)
}

/** All certificates of the product as they stand after the correction. */
const corrected = async (
  { certificate_id, changes }: CorrectCertificateInput,
  container: MedusaContainer
) => {
  const row = await loadCertificate(container, certificate_id)
  const before = await loadCertificatesOf(container, row.registered_product_id)
  const open = before.map((other) =>
    other.id === row.id
      ? judged(row, changes)
      : // what this one superseded is decided anew
        {
          ...other,
          superseded_on: other.superseded_on === row.first_day ? null : other.superseded_on,
        }
  )
  const chain = chainRows<CertificateRow>(open)
  if (!chain.ok) throw refusal(chain.code)
  chain.value.filter(({ id }) => id === row.id).forEach(assertHistory)
  return { before, after: chain.value }
}

const differing = (before: CertificateRow, after: CertificateRow) =>
  (Object.keys(after) as (keyof CertificateRow)[]).filter(
    (key) => !isDeepStrictEqual(before[key], after[key])
  )

const pick = (row: CertificateRow, keys: (keyof CertificateRow)[]) =>
  Object.fromEntries(keys.map((key) => [key, row[key]]))

const planCorrectionStep = createStep(
  "plan-correction",
  async (input: CorrectCertificateInput, { container }) => {
    const { before, after } = await corrected(input, container)
    const { reason, actor_id } = input
    const act: RegisterAct = { updates: [], changes: [] }
    for (const row of after) {
      const old = before.find(({ id }) => id === row.id)
      const keys = old ? differing(old, row) : []
      if (!old || !keys.length) continue
      const trail = { certificate_id: row.id, action: "corrected" as const, actor_id, reason }
      act.updates.push({ id: row.id, ...pick(row, keys) })
      act.changes.push({ ...trail, before: pick(old, keys), after: pick(row, keys) })
    }
    return new StepResponse(act)
  }
)

/**
 * Corrects a clerical error: the certificate is judged again as a whole and takes its place among
 * those of its product anew. A correction that changes nothing leaves no trail.
 */
export const correctCertificateWorkflow = createWorkflow(
  "correct-certificate",
  (input: CorrectCertificateInput) => {
    const recorded = recordActStep(planCorrectionStep(input))
    const event = transform({ recorded }, ({ recorded }) => ({ ids: recorded.ids }))
    emitEventStep({ eventName: CERTIFICATE_CHANGED, data: event })
    return new WorkflowResponse(recorded.ids)
  }
)
