import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { onboardingOf } from "../../lib/onboarding/onboarding-service"

export interface VerifySellersInput {
  producer_ids: string[]
  reason: string
  actor_id: string
}

const verifySellersStep = createStep(
  "verify-sellers",
  async ({ producer_ids, reason, actor_id }: VerifySellersInput, { container }) => {
    const service = onboardingOf(container)
    const known = await service.listOcopSellers(
      { producer_id: producer_ids },
      { take: null as unknown as number, select: ["producer_id"] }
    )
    const skip = new Set(known.map(({ producer_id }) => producer_id))
    const ids = [...new Set(producer_ids)].filter((id) => !skip.has(id))
    const state = "verified" as const
    const rows = ids.map((producer_id) => ({ producer_id, state }))
    const made = await service.createOcopSellers(rows)
    const change = { action: "verified" as const, actor_id, reason, after: { state } }
    const trail = await service.createOcopSellerChanges(
      ids.map((producer_id) => ({ ...change, producer_id }))
    )
    return new StepResponse(
      { count: ids.length },
      { ids: made.map(({ id }) => id), changeIds: trail.map(({ id }) => id) }
    )
  },
  async (made, { container }) => {
    if (!made) return
    await onboardingOf(container).deleteOcopSellers(made.ids)
    await onboardingOf(container).deleteOcopSellerChanges(made.changeIds)
  }
)

/** Lets producers sell whom the office knows without an application, such as those that sell already. */
export const verifySellersWorkflow = createWorkflow(
  "verify-sellers",
  (input: VerifySellersInput) => new WorkflowResponse(verifySellersStep(input))
)
