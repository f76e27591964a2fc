import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { notFound, refusal } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import { moveSuspicion, type SuspicionState } from "@ocop/rules"
import type { SuspicionReport } from "../../modules/market-control/service"
import { SUSPICION_MOVED } from "../events"
import { serviceOf } from "./service-of"

export interface MoveSuspicionInput {
  report_id: string
  to: SuspicionState
  reason: string
  /** Null leaves what the public was told before. */
  public_reason: string | null
  actor_id: string
}

const seenBefore = ({ state, moved_on, public_reason }: SuspicionReport) => ({
  state,
  moved_on,
  public_reason,
})

const planMove = (row: SuspicionReport, input: MoveSuspicionInput) => {
  const { to, public_reason, reason, actor_id } = input
  const judged = moveSuspicion(row.state, to, public_reason)
  if (!judged.ok) throw refusal(judged.code)
  const before = seenBefore(row)
  const told = public_reason ?? row.public_reason
  const after = { state: judged.value, moved_on: today(), public_reason: told }
  const change = { report_id: row.id, action: "moved", actor_id, reason, before, after }
  return { id: row.id, from: row.state, before, after, change }
}

const moveSuspicionStep = createStep(
  "move-suspicion",
  async (input: MoveSuspicionInput, { container }) => {
    const service = serviceOf(container)
    const [row] = await service.listOcopSuspicionReports({ id: [input.report_id] }, { take: 1 })
    if (!row) throw notFound("suspicion.not_found")
    const { before, ...move } = planMove(row, input)
    const changeId = await service.recordMove(move)
    if (!changeId) throw refusal("suspicion.move_not_allowed")
    return new StepResponse({ id: row.id }, { before: { ...before, id: row.id }, changeId })
  },
  async (undo, { container }) => {
    if (undo) await serviceOf(container).undoMove(undo.before, undo.changeId)
  }
)

/** Takes a report one step further, with who, when and why. */
export const moveSuspicionWorkflow = createWorkflow(
  "move-suspicion",
  (input: MoveSuspicionInput) => {
    const moved = moveSuspicionStep(input)
    const data = transform({ moved }, ({ moved }) => ({ id: moved.id }))
    emitEventStep({ eventName: SUSPICION_MOVED, data })
    return new WorkflowResponse(moved)
  }
)
