import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { generateEntityId } from "@medusajs/framework/utils"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../lib/refusal"
import type { RegisterAct } from "../../modules/certification/service"
import { CERTIFICATE_CHANGED } from "../events"
import { loadCertificatesOf, loadRegisteredProduct } from "./load"
import { planIssue, type DecisionFields } from "./plan-issue"
import { recordActStep } from "./record-act"

export interface IssueCertificateInput {
  registered_product_id: string
  decision: DecisionFields
  actor_id: string
}

const planIssueStep = createStep(
  "plan-issue",
  async ({ registered_product_id, decision, actor_id }: IssueCertificateInput, { container }) => {
    const product = await loadRegisteredProduct(container, registered_product_id)
    const existing = await loadCertificatesOf(container, registered_product_id)
    const id = generateEntityId(undefined, "cert")
    const plan = planIssue(id, decision, existing)
    if (!plan.ok) throw refusal(plan.code)
    const row = {
      ...plan.fields,
      id,
      registered_product_id,
      producer_id: product.producer_id,
      product_set: product.product_set,
    }
    const trail = { actor_id, reason: null }
    const act: RegisterAct = {
      updates: plan.supersedes,
      create: row,
      changes: [
        { ...trail, certificate_id: id, action: "issued", before: null, after: { ...plan.fields } },
        ...plan.supersedes.map(({ id: older, ...after }) => ({
          ...trail,
          certificate_id: older,
          action: "superseded" as const,
          before: null,
          after,
        })),
      ],
    }
    return new StepResponse({ act, id })
  }
)

/** Enters a decision into the register; older certificates of the product give way to it. */
export const issueCertificateWorkflow = createWorkflow(
  "issue-certificate",
  (input: IssueCertificateInput) => {
    const plan = planIssueStep(input)
    const recorded = recordActStep(plan.act)
    const event = transform({ recorded }, ({ recorded }) => ({ ids: recorded.ids }))
    emitEventStep({ eventName: CERTIFICATE_CHANGED, data: event })
    return new WorkflowResponse(plan.id)
  }
)
