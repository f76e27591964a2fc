import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { refusal } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import {
  canBeSent,
  changedListingFields,
  isOpenChange,
  moderationDueOn,
  moveListingChange,
  type ListingChangeState,
} from "@ocop/rules"
import type { MedusaContainer } from "@medusajs/framework/types"
import { draftOf, inList } from "../../lib/listing/change-json"
import { contentOf } from "../../lib/listing/content-of"
import { hitsIn } from "../../lib/listing/draft-of"
import { findListing, type FoundListing } from "../../lib/listing/find-listing"
import { changesOf } from "../../lib/listing/read-listing"
import type { ListingChangeRow } from "../../modules/listing/service"
import { LISTING_MOVED, LISTING_SUBMITTED } from "./events"
import { recordMovesStep } from "./record-moves"

export interface SendChangeInput {
  producer_id: string
  listing_id: string
  actor_id: string
}

const findOpen = async (container: MedusaContainer, input: SendChangeInput) => {
  const found = await findListing(container, input.producer_id, input.listing_id)
  const changes = await changesOf(container, found.row ? [found.row.id] : [])
  const open = changes.find(({ state }) => isOpenChange(state))
  if (!open) throw refusal("listing.nothing_to_send")
  return { found, open }
}

const planned = (
  open: ListingChangeRow,
  to: ListingChangeState,
  actor_id: string,
  after: Record<string, unknown>
) => {
  const judged = moveListingChange(open.state, to, "producer")
  if (!judged.ok) throw refusal(judged.code)
  const action = to === "waiting" ? ("submitted" as const) : ("withdrawn" as const)
  return {
    id: open.listing_id,
    moves: [
      {
        table: "ocop_listing_change" as const,
        id: open.id,
        from: open.state,
        after: { state: to, ...after },
      },
    ],
    acts: [{ listing_id: open.listing_id, subject_id: open.id, action, actor_id }],
  }
}

/** What is sent, beside what buyers see now. */
const assessed = (found: FoundListing, open: ListingChangeRow) => {
  const draft = draftOf(open)
  const live = found.product && contentOf(found.product, found.row)
  if (live && !changedListingFields(live, draft.content).length)
    throw refusal("listing.nothing_to_send")
  const hits = hitsIn(draft, found)
  if (!canBeSent(hits)) throw refusal("listing.rules_block")
  return { hits: hits as never, before: inList(live) as never }
}

const planSendStep = createStep("plan-send", async (input: SendChangeInput, { container }) => {
  const { found, open } = await findOpen(container, input)
  if (open.state === "waiting") throw refusal("listing.change_waiting")
  return new StepResponse(
    planned(open, "waiting", input.actor_id, {
      ...assessed(found, open),
      actor_id: input.actor_id,
      submitted_at: new Date(),
      due_on: moderationDueOn(today()),
    })
  )
})

const planWithdrawStep = createStep(
  "plan-withdraw",
  async (input: SendChangeInput, { container }) => {
    const { open } = await findOpen(container, input)
    return new StepResponse(planned(open, "withdrawn", input.actor_id, {}))
  }
)

/** Sends the draft to staff; from now on it is not written into. */
export const submitListingWorkflow = createWorkflow("submit-listing", (input: SendChangeInput) => {
  const plan = planSendStep(input)
  recordMovesStep(plan)
  const data = transform({ plan }, ({ plan }) => ({ id: plan.id }))
  emitEventStep({ eventName: LISTING_SUBMITTED, data })
  return new WorkflowResponse(data)
})

/** Calls back what waits for staff, or throws a draft away. */
export const withdrawListingWorkflow = createWorkflow(
  "withdraw-listing",
  (input: SendChangeInput) => {
    const plan = planWithdrawStep(input)
    recordMovesStep(plan)
    const data = transform({ plan }, ({ plan }) => ({ id: plan.id }))
    emitEventStep({ eventName: LISTING_MOVED, data })
    return new WorkflowResponse(data)
  }
)
