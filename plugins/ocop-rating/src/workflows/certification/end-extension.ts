import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { LocalDate } from "@ocop/rules"
import { withInForceUntil } from "../../lib/certificate-row"
import { CERTIFICATE_CHANGED } from "../events"
import { changeOf } from "./change-of"
import { loadCertificate } from "./load"
import { recordActStep } from "./record-act"

export interface EndExtensionInput {
  certificate_id: string
  actor_id: string
  /** First day without the extension. */
  ended_on: LocalDate
  reason: string
}

const planExtensionEndStep = createStep(
  "plan-extension-end",
  async ({ certificate_id, ended_on, ...by }: EndExtensionInput, { container }) => {
    const row = await loadCertificate(container, certificate_id)
    const after = withInForceUntil(row, { late_reassessment_ended_on: ended_on })
    return new StepResponse(changeOf(row, after, { ...by, action: "late_reassessment_ended" }))
  }
)

/** Takes back what a late re-assessment gave: the certificate ends by its own term, or now. */
export const endExtensionWorkflow = createWorkflow("end-extension", (input: EndExtensionInput) => {
  const recorded = recordActStep(planExtensionEndStep(input))
  const event = transform({ recorded }, ({ recorded }) => ({ ids: recorded.ids }))
  emitEventStep({ eventName: CERTIFICATE_CHANGED, data: event })
  return new WorkflowResponse(recorded.ids)
})
