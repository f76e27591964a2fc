import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { explanationDueOn, type RevocationAct } from "@ocop/rules"
import { REVOCATION_MOVED } from "../events"
import { actOnCase, undoAct, type CaseActor } from "./case-acts"

export interface NotifyRevocationInput extends CaseActor {
  notice_number: string
}

export interface ExplainRevocationInput extends CaseActor {
  producer_id: string
  explanation: string
}

export interface DismissRevocationInput extends CaseActor {
  note: string
}

const notifyRevocationStep = createStep(
  "notify-revocation",
  async (input: NotifyRevocationInput, { container }) => {
    const { notice_number } = input
    const undo = await actOnCase(container, input, "notify", {
      reason: null,
      changes: (day) => ({
        notice_number,
        notified_on: day,
        explain_until: explanationDueOn(day),
      }),
    })
    return new StepResponse({ id: input.case_id, act: "notify" as RevocationAct }, undo)
  },
  undoAct
)

const explainRevocationStep = createStep(
  "explain-revocation",
  async (input: ExplainRevocationInput, { container }) => {
    const { explanation } = input
    const undo = await actOnCase(container, input, "explain", {
      reason: null,
      changes: (day) => ({ explanation, explained_on: day }),
    })
    return new StepResponse({ id: input.case_id, act: "explain" as RevocationAct }, undo)
  },
  undoAct
)

const dismissRevocationStep = createStep(
  "dismiss-revocation",
  async (input: DismissRevocationInput, { container }) => {
    const { note } = input
    const undo = await actOnCase(container, input, "dismiss", {
      reason: note,
      changes: (day) => ({ decided_on: day, decision_note: note }),
    })
    return new StepResponse({ id: input.case_id, act: "dismiss" as RevocationAct }, undo)
  },
  undoAct
)

/** Sends the producer the notice: from now on it sees the case and can explain. */
export const notifyRevocationWorkflow = createWorkflow(
  "notify-revocation",
  (input: NotifyRevocationInput) => {
    const moved = notifyRevocationStep(input)
    emitEventStep({ eventName: REVOCATION_MOVED, data: moved })
    return new WorkflowResponse(moved)
  }
)

/** The producer's own words, once. */
export const explainRevocationWorkflow = createWorkflow(
  "explain-revocation",
  (input: ExplainRevocationInput) => {
    const moved = explainRevocationStep(input)
    emitEventStep({ eventName: REVOCATION_MOVED, data: moved })
    return new WorkflowResponse(moved)
  }
)

/** Ends a case without taking the mark away. */
export const dismissRevocationWorkflow = createWorkflow(
  "dismiss-revocation",
  (input: DismissRevocationInput) => {
    const moved = dismissRevocationStep(input)
    const data = transform({ moved }, ({ moved }) => moved)
    emitEventStep({ eventName: REVOCATION_MOVED, data })
    return new WorkflowResponse(moved)
  }
)
