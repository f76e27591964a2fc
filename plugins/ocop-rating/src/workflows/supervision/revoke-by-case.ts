import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { LocalDate, RevocationGround } from "@ocop/rules"
import { findCase } from "../../lib/supervision/read-revocation"
import { revokeCertificateWorkflow } from "../certification/change-certificate"
import { REVOCATION_MOVED } from "../events"
import { actOnCase, undoAct, type CaseActor } from "./case-acts"

export interface RevokeByCaseInput extends CaseActor {
  decision_number: string
  authority_name: string
  revoked_on: LocalDate
  note: string
}

const decideRevocationStep = createStep(
  "decide-revocation",
  async (input: RevokeByCaseInput, { container }) => {
    const { decision_number, authority_name, revoked_on, note } = input
    const undo = await actOnCase(container, input, "revoke", {
      reason: note,
      changes: (day) => ({
        decision_number,
        authority_name,
        revoked_on,
        decided_on: day,
        decision_note: note,
      }),
    })
    const { certificate_id, ground } = await findCase(container, input.case_id)
    return new StepResponse({ id: input.case_id, act: "revoke", certificate_id, ground }, undo)
  },
  undoAct
)

interface Decided {
  certificate_id: string
  ground: RevocationGround
}

const toRevocation = ({ input, decided }: { input: RevokeByCaseInput; decided: Decided }) => ({
  certificate_id: decided.certificate_id,
  ground: decided.ground,
  decision_number: input.decision_number,
  revoked_on: input.revoked_on,
  authority_name: input.authority_name,
  note: input.note,
  actor_id: input.actor_id,
  case_id: input.case_id,
})

/**
 * Decides a case by taking the mark away: the case ends and the register changes in one workflow,
 * so that shop, search and register show it at once, or nothing has happened.
 */
export const revokeByCaseWorkflow = createWorkflow("revoke-by-case", (input: RevokeByCaseInput) => {
  const decided = decideRevocationStep(input)
  const revocation = transform({ input, decided }, toRevocation)
  revokeCertificateWorkflow.runAsStep({ input: revocation })
  emitEventStep({ eventName: REVOCATION_MOVED, data: decided })
  return new WorkflowResponse(decided)
})
