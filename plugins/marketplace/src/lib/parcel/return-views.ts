import type { ProducerReturn, ReturnMoveEntry, StoreReturn } from "@ocop/contracts"
import {
  isAfter,
  localDate,
  RETURN_MOVERS,
  RETURN_MOVES,
  type LocalDate,
  type ReturnState,
} from "@ocop/rules"
import type { ParcelMoveRow, ReturnRow } from "../../modules/parcel/service"

const iso = (at: Date | string): string => new Date(at).toISOString()

const toCommon = (row: ReturnRow) => ({
  id: row.id,
  state: row.state,
  reason: row.reason,
  description: row.description,
  photos: row.photos.length,
  requested_on: row.requested_on,
  answer_due_on: row.state === "requested" ? row.answer_due_on : null,
  decision: row.decision,
  refund_due_on: ["accepted", "goods_back"].includes(row.state) ? row.refund_due_on : null,
  refund: refundOf(row),
})

const refundOf = ({ refund_amount, refund_way, refunded_on }: ReturnRow): StoreReturn["refund"] =>
  refund_amount === null || refunded_on === null
    ? null
    : { amount: Number(refund_amount), way: refund_way ?? "", refunded_on }

/** Whether the buyer may take a request to the floor: refused, or late to be answered. */
const canDispute = ({ state, answer_due_on }: ReturnRow, today: LocalDate): boolean =>
  state === "refused" || (state === "requested" && isAfter(today, localDate(answer_due_on)))

export const toStoreReturn = (row: ReturnRow, today: LocalDate): StoreReturn => ({
  ...toCommon(row),
  can_withdraw: row.state === "requested",
  can_dispute: canDispute(row, today),
})

export const toReturnMoves = (moves: ParcelMoveRow[], returnId: string): ReturnMoveEntry[] =>
  moves
    .filter(({ return_id }) => return_id === returnId)
    .map((move) => ({
      // written by the workflows of returns alone
      from: move.from_state as ReturnState | null,
      to: move.to_state as ReturnState,
      actor: move.actor,
      actor_name: move.actor_name,
      acting_for: move.acting_for,
      note: move.note,
      at: iso(move.moved_at),
    }))

export const toProducerReturn = (row: ReturnRow, moves: ParcelMoveRow[]): ProducerReturn => ({
  ...toCommon(row),
  next: RETURN_MOVES[row.state].filter((to) => RETURN_MOVERS[`${row.state} ${to}`] === "producer"),
  moves: toReturnMoves(moves, row.id),
})
