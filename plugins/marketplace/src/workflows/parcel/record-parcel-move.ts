import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusal } from "@ocop/rating/lib/refusal"
import { moveParcel, type HandOverWay, type ParcelState } from "@ocop/rules"
import { readNativeOrder } from "../../lib/parcel/native-order"
import { parcelsOf } from "../../lib/parcel/service-of"
import type { Mover, ParcelRow } from "../../modules/parcel/service"
import { nativePlan } from "./native-plan"

export interface MoveParcelInput extends Mover {
  parcel_id: string
  order_id: string
  to: ParcelState
  /** The version the mover saw; undefined when it saw none. */
  version?: number
  reason?: string | null
  note?: string | null
  way?: HandOverWay | null
  carrier?: string | null
  tracking_code?: string | null
  /** Of returned goods: whether they are sold again. */
  restock?: boolean
}

const seenBefore = (row: ParcelRow) => ({
  id: row.id,
  state: row.state,
  version: row.version,
  attempts: row.attempts,
  way: row.way,
  carrier: row.carrier,
  tracking_code: row.tracking_code,
  handed_over_at: row.handed_over_at,
  delivered_at: row.delivered_at,
})

const afterMove = (row: ParcelRow, input: MoveParcelInput, now: Date) => {
  const { to, way = null, carrier = null, tracking_code = null } = input
  return {
    state: to,
    ...(to === "handed_over" ? { way, carrier, tracking_code, handed_over_at: now } : {}),
    ...(to === "failed" ? { attempts: row.attempts + 1 } : {}),
    ...(to === "delivered" ? { delivered_at: now } : {}),
  }
}

const judge = (row: ParcelRow, input: MoveParcelInput): void => {
  if (input.version !== undefined && input.version !== row.version) throw refusal("parcel.changed")
  const { to, actor, reason = null, note = null, way = null, carrier = null } = input
  const judged = moveParcel(row, { to, actor, reason, note, way, carrier })
  if (!judged.ok) throw refusal(judged.code)
}

const trailOf = (row: ParcelRow, input: MoveParcelInput, moved_at: Date) => ({
  parcel_id: row.id,
  return_id: null,
  from_state: row.state,
  to_state: input.to,
  actor: input.actor,
  actor_id: input.actor_id,
  actor_name: input.actor_name,
  acting_for: input.acting_for,
  reason: input.reason ?? null,
  note: input.note ?? null,
  moved_at,
})

/** Answers null for a parcel that is there already: the same move sent twice. */
export const recordParcelMoveStep = createStep(
  "record-parcel-move",
  async (input: MoveParcelInput, { container }) => {
    const service = parcelsOf(container)
    const row = await service.retrieveOcopParcel(input.parcel_id)
    if (row.state === input.to) return new StepResponse(null, null)
    judge(row, input)
    const now = new Date()
    const change = { id: row.id, from: row.state, after: afterMove(row, input, now) }
    const trailId = await service.recordMove({ ...change, trail: trailOf(row, input, now) })
    if (!trailId) throw refusal("parcel.changed")
    const native = await readNativeOrder(container, row.order_id)
    const plan = nativePlan(native, input.to, input.restock ?? false)
    const moved = { id: row.id, order_id: row.order_id, from: row.state, to: input.to, plan }
    return new StepResponse(moved, { before: seenBefore(row), trailId })
  },
  async (undo, { container }) => {
    if (undo) await parcelsOf(container).undoMove(undo.before, undo.trailId)
  }
)
