import type { MedusaContainer } from "@medusajs/framework/types"
import type { ParcelReason, StoreParcel, StoreParcelMove } from "@ocop/contracts"
import {
  isBeforeHandOver,
  isReturnOpen,
  judgeReturn,
  localDateInVietnam,
  RETURN_REASONS,
  type LocalDate,
  type ParcelState,
} from "@ocop/rules"
import type { ParcelMoveRow, ParcelRow, ReturnRow } from "../../modules/parcel/service"
import { toStoreReturn } from "./return-views"
import { parcelsOf } from "./service-of"

/** A parcel with its trail, oldest first, and its returns, newest first. */
export interface WholeParcel {
  row: ParcelRow
  moves: ParcelMoveRow[]
  returns: ReturnRow[]
}

export const readWhole = async (
  container: MedusaContainer,
  row: ParcelRow
): Promise<WholeParcel> => {
  const service = parcelsOf(container)
  const every = { take: null as unknown as number }
  const [moves, returns] = await Promise.all([
    service.listOcopParcelMoves(
      { parcel_id: row.id },
      { ...every, order: { moved_at: "ASC", id: "ASC" } }
    ),
    service.listOcopReturnRequests(
      { parcel_id: row.id },
      { ...every, order: { created_at: "DESC", id: "DESC" } }
    ),
  ])
  return { row, moves, returns }
}

export const toMove = (move: ParcelMoveRow): StoreParcelMove => ({
  // written by the workflow of parcels alone
  to: move.to_state as ParcelState,
  actor: move.actor,
  reason: move.reason as ParcelReason | null,
  note: move.note,
  at: new Date(move.moved_at).toISOString(),
})

export const handedOverOf = ({
  way,
  carrier,
  tracking_code,
}: ParcelRow): StoreParcel["handed_over"] => (way ? { way, carrier, tracking_code } : null)

/** Staff look after an order that was not answered in time, until it is. */
export const isEscalated = ({ state, escalated_at }: ParcelRow): boolean =>
  state === "placed" && escalated_at !== null

const dayOf = (at: Date | string): LocalDate => localDateInVietnam(new Date(at))

export const deliveredOnOf = ({ delivered_at }: ParcelRow): LocalDate | null =>
  delivered_at && dayOf(delivered_at)

export const concludedOnOf = ({ placed_at }: ParcelRow): LocalDate => dayOf(placed_at)

const returnReasons = ({ row, returns }: WholeParcel, today: LocalDate) =>
  RETURN_REASONS.flatMap((reason) => {
    const judged = judgeReturn({
      state: row.state,
      hasOpenRequest: returns.some(({ state }) => isReturnOpen(state)),
      reason,
      concludedOn: concludedOnOf(row),
      deliveredOn: deliveredOnOf(row),
      today,
    })
    return judged.ok ? [{ reason, until: judged.value }] : []
  })

export const toStoreParcel = (whole: WholeParcel, today: LocalDate): StoreParcel => {
  const { row, moves, returns } = whole
  return {
    order_id: row.order_id,
    state: row.state,
    placed_at: new Date(row.placed_at).toISOString(),
    escalated: isEscalated(row),
    attempts: row.attempts,
    handed_over: handedOverOf(row),
    delivered_at: row.delivered_at && new Date(row.delivered_at).toISOString(),
    moves: moves.filter(({ return_id }) => !return_id).map(toMove),
    can_cancel: isBeforeHandOver(row.state),
    return_reasons: returnReasons(whole, today),
    returns: returns.map((one) => toStoreReturn(one, today)),
  }
}
