import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { refusal } from "@ocop/rating/lib/refusal"
import {
  isComplaintOpen,
  localDate,
  moveComplaint,
  type ComplaintAct,
  type ComplaintActor,
  type ComplaintOutcome,
  type ComplaintState,
} from "@ocop/rules"
import { standingOf } from "../../lib/care/complaint-views"
import { careOf } from "../../lib/care/service-of"
import type { ComplaintRow } from "../../modules/care/service"
import { COMPLAINT_ACTED } from "../events"

export interface ActOnComplaintInput {
  complaint_id: string
  act: ComplaintAct
  actor: ComplaintActor
  actor_id: string
  actor_name: string | null
  acting_for: string | null
  text: string | null
  /** What staff decide; undefined for other acts. */
  outcome?: ComplaintOutcome
  /** Day in Vietnam on which it is done. */
  today: string
}

const wasJustDone = async (
  container: MedusaContainer,
  { complaint_id, act, actor, text }: ActOnComplaintInput
): Promise<boolean> => {
  const [last] = await careOf(container).listOcopComplaintEntries(
    { complaint_id },
    { take: 1, order: { entered_at: "DESC", id: "DESC" } }
  )
  return last?.act === act && last.actor === actor && last.text === text
}

const afterAct = (row: ComplaintRow, state: ComplaintState, input: ActOnComplaintInput) => {
  const { act, actor, today, outcome } = input
  const isReply = actor === "staff" || act === "answer"
  return {
    state,
    ...(act === "answer" ? { answered_on: today } : {}),
    ...(isReply && !row.replied_on ? { replied_on: today } : {}),
    ...(isComplaintOpen(state) ? {} : { ended_on: today }),
    ...(act === "decide" ? { outcome } : {}),
  }
}

const seenBefore = (row: ComplaintRow) => ({
  id: row.id,
  state: row.state,
  version: row.version,
  answered_on: row.answered_on,
  replied_on: row.replied_on,
  ended_on: row.ended_on,
  outcome: row.outcome,
})

/** Answers null for what was the last thing done: the same act sent twice. */
const recordComplaintActStep = createStep(
  "record-complaint-act",
  async (input: ActOnComplaintInput, { container }) => {
    const service = careOf(container)
    if (await wasJustDone(container, input)) return new StepResponse(null, null)
    const row = await service.retrieveOcopComplaint(input.complaint_id)
    const { act, actor, text } = input
    const move = { act, actor, text, today: localDate(input.today) }
    const judged = moveComplaint(standingOf(row), move)
    if (!judged.ok) throw refusal(judged.code)
    const { complaint_id: id, outcome: _, today: __, ...told } = input
    const entry = { ...told, state: judged.value, entered_at: new Date() }
    const entry_id = await service.recordAct(row, afterAct(row, judged.value, input), entry)
    if (!entry_id) throw refusal("complaint.move_not_allowed")
    return new StepResponse({ id, entry_id, act }, { before: seenBefore(row), entry_id })
  },
  async (undo, { container }) => {
    if (!undo) return
    await careOf(container).deleteOcopComplaintEntries([undo.entry_id])
    await careOf(container).updateOcopComplaints(undo.before as never)
  }
)

/** One act of one side on a complaint; of two at the same moment one is made. */
export const actOnComplaintWorkflow = createWorkflow(
  "act-on-complaint",
  (input: ActOnComplaintInput) => {
    const done = recordComplaintActStep(input)
    when({ done }, ({ done }) => !!done).then(() => {
      const data = transform({ done }, ({ done }) => ({ ...done }))
      emitEventStep({ eventName: COMPLAINT_ACTED, data })
    })
    return new WorkflowResponse(done)
  }
)
