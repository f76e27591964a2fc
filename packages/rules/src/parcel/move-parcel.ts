import { accept, refuse, type Result } from "../result"
import {
  CANCEL_REASONS,
  FAILURE_REASONS,
  MAX_DELIVERY_ATTEMPTS,
  OTHER_REASON,
  REFUSAL_REASONS,
  type HandOverWay,
} from "./reasons"
import {
  isBeforeHandOver,
  PARCEL_MOVERS,
  PARCEL_MOVES,
  type ParcelActor,
  type ParcelState,
} from "./states"

export interface ParcelMove {
  to: ParcelState
  actor: ParcelActor
  /** One of the reasons of the state moved to; null where it asks for none. */
  reason: string | null
  /** Words of the mover; needed with the reason "other". */
  note: string | null
  /** How the goods leave; null for moves other than a hand-over. */
  way: HandOverWay | null
  /** Name of the carrier; needed when one takes the goods. */
  carrier: string | null
}

/** What a parcel is before a move. */
export interface ParcelStanding {
  state: ParcelState
  /** Deliveries that have failed so far. */
  attempts: number
}

export type ParcelRefusal =
  | "parcel.move_not_allowed"
  | "parcel.cancel_too_late"
  | "parcel.attempts_exhausted"
  | "parcel.reason_missing"
  | "parcel.note_missing"
  | "parcel.carrier_missing"

/** States that are not entered without a reason, and the reasons there are. */
export const PARCEL_REASONS: Readonly<Partial<Record<ParcelState, readonly string[]>>> = {
  refused: REFUSAL_REASONS,
  cancelled: CANCEL_REASONS,
  failed: FAILURE_REASONS,
}

const judgeWay = ({ state, attempts }: ParcelStanding, move: ParcelMove): ParcelRefusal | null => {
  const { to, actor } = move
  if (!PARCEL_MOVERS[to].includes(actor)) return "parcel.move_not_allowed"
  if (to === "cancelled" && !isBeforeHandOver(state)) return "parcel.cancel_too_late"
  if (!PARCEL_MOVES[state].includes(to)) return "parcel.move_not_allowed"
  const again = state === "failed" && to === "handed_over"
  return again && attempts >= MAX_DELIVERY_ATTEMPTS ? "parcel.attempts_exhausted" : null
}

const judgeFacts = ({ to, reason, note, way, carrier }: ParcelMove): ParcelRefusal | null => {
  const reasons = PARCEL_REASONS[to]
  if (reasons && !reasons.includes(reason ?? "")) return "parcel.reason_missing"
  if (reasons && reason === OTHER_REASON && !note?.trim()) return "parcel.note_missing"
  if (to !== "handed_over") return null
  return way === null || (way === "carrier" && !carrier?.trim()) ? "parcel.carrier_missing" : null
}

/**
 * Whether a parcel may be moved so, by whom it is moved and with what is told about it.
 *
 * @returns the new state, or why not
 */
export const moveParcel = (
  standing: ParcelStanding,
  move: ParcelMove
): Result<ParcelState, ParcelRefusal> => {
  const fault = judgeWay(standing, move) ?? judgeFacts(move)
  return fault ? refuse(fault) : accept(move.to)
}

/** The states an actor may take a parcel into next, in the order of the table. */
export const nextParcelStates = (
  { state, attempts }: ParcelStanding,
  actor: ParcelActor
): ParcelState[] =>
  PARCEL_MOVES[state].filter(
    (to) =>
      PARCEL_MOVERS[to].includes(actor) &&
      !(state === "failed" && to === "handed_over" && attempts >= MAX_DELIVERY_ATTEMPTS)
  )
