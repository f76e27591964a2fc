import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  canFileLateReassessment,
  canRevoke,
  isOpenRevocation,
  REVOCATION_STATES,
  type LocalDate,
  type RevocationGround,
} from "@ocop/rules"
import { datesOf, withInForceUntil } from "../../lib/certificate-row"
import { refusal } from "../../lib/refusal"
import { supervisionOf } from "../../lib/supervision/services"
import { today } from "../../lib/today"
import { CERTIFICATE_CHANGED } from "../events"
import { changeOf } from "./change-of"
import { loadCertificate } from "./load"
import { recordActStep } from "./record-act"

interface Actor {
  certificate_id: string
  actor_id: string
}

export interface RevokeCertificateInput extends Actor {
  ground: RevocationGround
  decision_number: string
  revoked_on: LocalDate
  authority_name: string
  note: string
  /** The case it decides; without one a certificate with an open case is not revoked. */
  case_id?: string
}

export interface FileReassessmentInput extends Actor {
  filed_on: LocalDate
  receipt_number: string
  reason: string
}

/** A court's or a minister's own act needs no case; past a case that is open nobody revokes. */
const assertNoOpenCase = async (container: MedusaContainer, certificate_id: string) => {
  const state = REVOCATION_STATES.filter(isOpenRevocation)
  const supervision = supervisionOf(container)
  const open = await supervision.listOcopRevocationCases({ certificate_id, state }, { take: 1 })
  if (open.length) throw refusal("revocation.already_open")
}

const planRevocation = async (input: RevokeCertificateInput, container: MedusaContainer) => {
  if (!input.case_id) await assertNoOpenCase(container, input.certificate_id)
  const row = await loadCertificate(container, input.certificate_id)
  const answer = canRevoke(datesOf(row), input.revoked_on, today())
  if (!answer.ok) throw refusal(answer.code)
  const after = {
    ...withInForceUntil(row, { revoked_on: input.revoked_on }),
    revocation_ground: input.ground,
    revocation_decision_number: input.decision_number,
    revocation_authority_name: input.authority_name,
    revocation_note: input.note,
  }
  return changeOf(row, after, { action: "revoked", actor_id: input.actor_id, reason: input.note })
}

const planFiling = async (input: FileReassessmentInput, container: MedusaContainer) => {
  const row = await loadCertificate(container, input.certificate_id)
  const answer = canFileLateReassessment(datesOf(row), input.filed_on)
  if (!answer.ok) throw refusal(answer.code)
  const after = {
    ...withInForceUntil(row, {
      late_reassessment_filed_on: input.filed_on,
      late_reassessment_ended_on: null,
    }),
    late_reassessment_receipt: input.receipt_number,
  }
  const { actor_id, reason } = input
  return changeOf(row, after, { action: "late_reassessment_filed", actor_id, reason })
}

const planRevocationStep = createStep(
  "plan-revocation",
  async (input: RevokeCertificateInput, { container }) =>
    new StepResponse(await planRevocation(input, container))
)

const planFilingStep = createStep(
  "plan-filing",
  async (input: FileReassessmentInput, { container }) =>
    new StepResponse(await planFiling(input, container))
)

/** Takes the mark away from a day on; the row and its history stay. */
export const revokeCertificateWorkflow = createWorkflow(
  "revoke-certificate",
  (input: RevokeCertificateInput) => {
    const recorded = recordActStep(planRevocationStep(input))
    const event = transform({ recorded }, ({ recorded }) => ({ ids: recorded.ids }))
    emitEventStep({ eventName: CERTIFICATE_CHANGED, data: event })
    return new WorkflowResponse(recorded.ids)
  }
)

/** Records the receipt of a late re-assessment, which extends the certificate. */
export const fileLateReassessmentWorkflow = createWorkflow(
  "file-late-reassessment",
  (input: FileReassessmentInput) => {
    const recorded = recordActStep(planFilingStep(input))
    const event = transform({ recorded }, ({ recorded }) => ({ ids: recorded.ids }))
    emitEventStep({ eventName: CERTIFICATE_CHANGED, data: event })
    return new WorkflowResponse(recorded.ids)
  }
)
