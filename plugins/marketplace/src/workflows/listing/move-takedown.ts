import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { notFound, refusal } from "@ocop/rating/lib/refusal"
import { listingsOf } from "../../lib/listing/service-of"
import type { Move, TakedownRow } from "../../modules/listing/service"
import { moveListingWorkflow, type MoveListingInput } from "./move-listing"
import { recordMovesStep } from "./record-moves"

export interface MoveTakedownInput {
  takedown_id: string
  reason: string
  actor_id: string
}

const find = async (container: MedusaContainer, id: string, from: TakedownRow["state"]) => {
  const [row] = await listingsOf(container).listOcopTakedowns({ id: [id] }, { take: 1 })
  if (!row) throw notFound("takedown.not_found")
  if (row.state !== from) throw refusal("listing.move_not_allowed")
  return row
}

const moveOf = ({ id, state }: TakedownRow, after: Record<string, unknown>): Move => ({
  table: "ocop_takedown",
  id,
  from: state,
  after,
})

const asStaff = (row: TakedownRow, input: MoveTakedownInput) => ({
  producer_id: null,
  listing_id: row.listing_id,
  actor: "staff" as const,
  actor_id: input.actor_id,
  reason: input.reason,
  subject_id: row.id,
})

const planExecuteStep = createStep(
  "plan-execute",
  async (input: MoveTakedownInput, { container }) => {
    const row = await find(container, input.takedown_id, "open")
    const move = moveOf(row, { state: "done", done_at: new Date() })
    const plan: MoveListingInput = {
      ...asStaff(row, input),
      to: "taken_down",
      action: "taken_down",
      also: [move],
    }
    return new StepResponse(plan)
  }
)

const ended = (state: "lifted" | "dismissed", { reason }: MoveTakedownInput) => ({
  state,
  ended_at: new Date(),
  end_reason: reason,
})

const planLiftStep = createStep("plan-lift", async (input: MoveTakedownInput, { container }) => {
  const row = await find(container, input.takedown_id, "done")
  const plan: MoveListingInput = {
    ...asStaff(row, input),
    to: "live",
    action: "takedown_lifted",
    also: [moveOf(row, ended("lifted", input))],
  }
  return new StepResponse(plan)
})

const planDismissStep = createStep(
  "plan-dismiss",
  async (input: MoveTakedownInput, { container }) => {
    const row = await find(container, input.takedown_id, "open")
    const { listing_id, actor_id, reason, subject_id } = asStaff(row, input)
    const action = "takedown_dismissed" as const
    return new StepResponse({
      moves: [moveOf(row, ended("dismissed", input))],
      acts: [{ listing_id, actor_id, reason, subject_id, action }],
    })
  }
)

/** The listing is gone; its clock stops. */
export const executeTakedownWorkflow = createWorkflow(
  "execute-takedown",
  (input: MoveTakedownInput) => {
    const plan = planExecuteStep(input)
    const moved = moveListingWorkflow.runAsStep({ input: plan })
    return new WorkflowResponse(moved)
  }
)

/** The listing is back. */
export const liftTakedownWorkflow = createWorkflow("lift-takedown", (input: MoveTakedownInput) => {
  const plan = planLiftStep(input)
  const moved = moveListingWorkflow.runAsStep({ input: plan })
  return new WorkflowResponse(moved)
})

/** The listing may stay; its clock stops. */
export const dismissTakedownWorkflow = createWorkflow(
  "dismiss-takedown",
  (input: MoveTakedownInput) => {
    const plan = planDismissStep(input)
    recordMovesStep(plan)
    const data = transform({ input }, ({ input }) => ({ id: input.takedown_id }))
    return new WorkflowResponse(data)
  }
)
