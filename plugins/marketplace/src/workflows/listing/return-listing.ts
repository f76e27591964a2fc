import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { ReturnReason } from "@ocop/contracts"
import { notFound, refusal } from "@ocop/rating/lib/refusal"
import { moveListingChange } from "@ocop/rules"
import { listingsOf } from "../../lib/listing/service-of"
import { LISTING_RETURNED } from "./events"
import type { DecideInput } from "./plan-approval"
import { recordMovesStep } from "./record-moves"

export interface ReturnInput extends DecideInput {
  reasons: ReturnReason[]
}

const planReturnStep = createStep("plan-return", async (input: ReturnInput, { container }) => {
  const { change_id, actor_id, reasons } = input
  const [change] = await listingsOf(container).listOcopListingChanges({ id: [change_id] })
  if (!change) throw notFound("listing.change_not_found")
  const judged = moveListingChange(change.state, "returned", "staff")
  if (!judged.ok) throw refusal(judged.code)
  const after = { state: judged.value, reasons, decided_by: actor_id, decided_at: new Date() }
  return new StepResponse({
    data: { id: change.listing_id, change_id },
    moves: [{ table: "ocop_listing_change" as const, id: change_id, from: change.state, after }],
    acts: [
      {
        listing_id: change.listing_id,
        subject_id: change_id,
        action: "returned" as const,
        actor_id,
        reason: reasons.map(({ text }) => text).join("\n"),
      },
    ],
  })
})

/** Gives what was sent back to the producer, with what it should correct. */
export const returnListingWorkflow = createWorkflow("return-listing", (input: ReturnInput) => {
  const plan = planReturnStep(input)
  recordMovesStep(plan)
  const data = transform({ plan }, ({ plan }) => plan.data)
  emitEventStep({ eventName: LISTING_RETURNED, data })
  return new WorkflowResponse(data)
})
