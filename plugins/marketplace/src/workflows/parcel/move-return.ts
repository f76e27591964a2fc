import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  adjustInventoryLevelsStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { refusal } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import { localDate, moveReturn, type ReturnActor, type ReturnState } from "@ocop/rules"
import { readNativeOrder } from "../../lib/parcel/native-order"
import { parcelsOf } from "../../lib/parcel/service-of"
import type { Mover, ReturnRow } from "../../modules/parcel/service"
import { RETURN_MOVED } from "../events"
import { restockOf } from "./native-plan"
import { afterReturnMove, type Refund } from "./after-return-move"

export interface MoveReturnInput extends Mover {
  actor: ReturnActor
  return_id: string
  order_id: string
  to: ReturnState
  /** Words for the other side. */
  note?: string | null
  /** Of goods that are back: whether they are sold again. */
  restock?: boolean
  /** What was given back; asked for by `refunded` alone. */
  refund?: Refund
}

const trailOf = (row: ReturnRow, input: MoveReturnInput) => ({
  parcel_id: row.parcel_id,
  return_id: row.id,
  from_state: row.state,
  to_state: input.to,
  actor: input.actor,
  actor_id: input.actor_id,
  actor_name: input.actor_name,
  acting_for: input.acting_for,
  reason: null,
  note: input.note ?? null,
  moved_at: new Date(),
})

const judge = (row: ReturnRow, { to, actor, note = null }: MoveReturnInput): void => {
  const answerDueOn = localDate(row.answer_due_on)
  const judged = moveReturn(row.state, { to, actor, reason: note, answerDueOn, today: today() })
  if (!judged.ok) throw refusal(judged.code)
}

const seenBefore = (row: ReturnRow) => ({
  id: row.id,
  state: row.state,
  decision: row.decision,
  disputed_at: row.disputed_at,
  refund_due_on: row.refund_due_on,
  refund_amount: row.refund_amount,
  refund_way: row.refund_way,
  refunded_on: row.refunded_on,
})

/** Answers null for a request that is there already: the same move sent twice. */
const recordReturnMoveStep = createStep(
  "record-return-move",
  async (input: MoveReturnInput, { container }) => {
    const service = parcelsOf(container)
    const row = await service.retrieveOcopReturnRequest(input.return_id)
    if (row.state === input.to) return new StepResponse(null, null)
    judge(row, input)
    const after = await afterReturnMove(container, input)
    const change = { id: row.id, from: row.state, after, trail: trailOf(row, input) }
    const trailId = await service.recordReturnMove(change)
    if (!trailId) throw refusal("return.move_not_allowed")
    const restock = input.to === "goods_back" && input.restock
    const back = restock ? restockOf(await readNativeOrder(container, input.order_id)) : []
    const moved = { id: row.id, order_id: input.order_id, to: input.to, back }
    return new StepResponse(moved, { before: seenBefore(row), trailId })
  },
  async (undo, { container }) => {
    if (undo) await parcelsOf(container).undoReturnMove(undo.before, undo.trailId)
  }
)

/** Takes a return request a step further. Sent twice, it is moved once. */
export const moveReturnWorkflow = createWorkflow("move-return", (input: MoveReturnInput) => {
  const lock = transform({ input }, ({ input }) => ({
    key: `ocop:parcel:${input.order_id}`,
    timeout: 10,
    ttl: 60,
  }))
  acquireLockStep(lock)
  const moved = recordReturnMoveStep(input)
  when({ moved }, ({ moved }) => !!moved?.back.length).then(() => {
    const levels = transform({ moved }, ({ moved }) => moved?.back ?? [])
    adjustInventoryLevelsStep(levels)
  })
  when({ moved }, ({ moved }) => !!moved).then(() => {
    const data = transform({ moved, input }, ({ moved, input }) => ({
      id: moved?.id,
      order_id: moved?.order_id,
      to: moved?.to,
      actor_id: input.actor_id,
    }))
    emitEventStep({ eventName: RETURN_MOVED, data })
  })
  releaseLockStep(lock)
  return new WorkflowResponse(moved)
})
