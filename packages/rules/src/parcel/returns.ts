import { addDays, isAfter, type LocalDate } from "../calendar/local-date"
import { addWorkingDays } from "../calendar/working-days"
import { terminationOpenUntil } from "../commerce/contract"
import { REFUND_DAYS } from "../law/consumer-clocks"
import { accept, refuse, type Result } from "../result"
import type { ParcelState } from "./states"

export const RETURN_REASONS = ["not_as_described", "damaged", "wrong"] as const
export type ReturnReason = (typeof RETURN_REASONS)[number]

export const RETURN_STATES = [
  "requested",
  "accepted",
  "refused",
  "disputed",
  "goods_back",
  "refunded",
  "withdrawn",
  "upheld",
] as const
export type ReturnState = (typeof RETURN_STATES)[number]

/**
 * Where a return request may go from each state. A refusal stays unless the buyer disputes it; a
 * producer may refund without wanting the goods back; `upheld` is staff's word that the refusal stands.
 */
export const RETURN_MOVES: Readonly<Record<ReturnState, readonly ReturnState[]>> = {
  requested: ["accepted", "refused", "withdrawn", "disputed"],
  accepted: ["goods_back", "refunded"],
  refused: ["disputed"],
  disputed: ["accepted", "upheld"],
  goods_back: ["refunded"],
  refunded: [],
  withdrawn: [],
  upheld: [],
}

export type ReturnActor = "producer" | "buyer" | "staff"

/** Who may move a request into a state, by the state it comes from. */
export const RETURN_MOVERS: Readonly<Record<string, ReturnActor>> = {
  "requested accepted": "producer",
  "requested refused": "producer",
  "requested withdrawn": "buyer",
  "requested disputed": "buyer",
  "accepted goods_back": "producer",
  "accepted refunded": "producer",
  "refused disputed": "buyer",
  "disputed accepted": "staff",
  "disputed upheld": "staff",
  "goods_back refunded": "producer",
}

/** Moves that tell the other side why. */
export const RETURN_REASON_STATES: readonly ReturnState[] = ["refused", "upheld", "disputed"]

/** Length of a request's words in characters, without spaces at their ends. */
export const RETURN_DESCRIPTION = { min: 10, max: 2000 } as const
export const RETURN_PHOTOS_MAX = 5

/** A window of ours, from the day on which it is promised to buyers. No law sets it. */
interface ReturnWindow {
  from: string
  /** Days from the delivery within which a return may be asked for. */
  days: number
  /** Working days within which the producer answers. */
  answer_working_days: number
}

/** The newest first. A contract stands under the window of the day on which it was concluded. */
export const RETURN_WINDOWS: readonly ReturnWindow[] = [
  { from: "2026-01-01", days: 7, answer_working_days: 3 },
]

const windowOn = (day: LocalDate): ReturnWindow => {
  const window = RETURN_WINDOWS.find(({ from }) => from <= day)
  if (!window) throw new RangeError(`No return window on ${day}`)
  return window
}

/**
 * Last day on which a return may be asked for, that day included: ours from the delivery on, and never
 * earlier than the law's end for goods that are not what was told before ordering.
 *
 * @throws RangeError when no window was promised on the day of the contract
 * @law return-window
 */
export const returnOpenUntil = (
  reason: ReturnReason,
  concludedOn: LocalDate,
  deliveredOn: LocalDate
): LocalDate => {
  const ours = addDays(deliveredOn, windowOn(concludedOn).days)
  const byLaw = terminationOpenUntil(concludedOn)
  return reason === "not_as_described" && isAfter(byLaw, ours) ? byLaw : ours
}

/** Last day for the producer's answer to a request, that day included. */
export const returnAnswerDueOn = (
  requestedOn: LocalDate,
  concludedOn: LocalDate,
  holidays: readonly LocalDate[] = []
): LocalDate => addWorkingDays(requestedOn, windowOn(concludedOn).answer_working_days, holidays)

/**
 * Last day for the refund of an accepted return, that day included.
 *
 * @law refund-term
 */
export const refundDueOn = (acceptedOn: LocalDate): LocalDate => addDays(acceptedOn, REFUND_DAYS)

/** Whether a return may be asked for: of delivered goods, one request at a time, within its window. */
export const judgeReturn = (asked: {
  state: ParcelState
  hasOpenRequest: boolean
  reason: ReturnReason
  concludedOn: LocalDate
  deliveredOn: LocalDate | null
  today: LocalDate
}): Result<LocalDate, "return.not_delivered" | "return.already_open" | "return.too_late"> => {
  const { state, hasOpenRequest, reason, concludedOn, deliveredOn, today } = asked
  if (state !== "delivered" || !deliveredOn) return refuse("return.not_delivered")
  if (hasOpenRequest) return refuse("return.already_open")
  const until = returnOpenUntil(reason, concludedOn, deliveredOn)
  return isAfter(today, until) ? refuse("return.too_late") : accept(until)
}

/** Whether the request still binds somebody; a refusal does, because it may be disputed. */
export const isReturnOpen = (state: ReturnState): boolean => RETURN_MOVES[state].length > 0

export interface ReturnMove {
  to: ReturnState
  actor: ReturnActor
  /** Why, in words for the other side. */
  reason: string | null
  /** Last day for the producer's answer. */
  answerDueOn: LocalDate
  today: LocalDate
}

/**
 * Whether a request may be moved so. An unanswered one is disputed only when its answer is late.
 *
 * @returns the new state, or why not
 */
export const moveReturn = (
  from: ReturnState,
  { to, actor, reason, answerDueOn, today }: ReturnMove
): Result<
  ReturnState,
  "return.move_not_allowed" | "return.answer_not_due" | "return.reason_missing"
> => {
  if (RETURN_MOVERS[`${from} ${to}`] !== actor) return refuse("return.move_not_allowed")
  if (from === "requested" && to === "disputed" && !isAfter(today, answerDueOn))
    return refuse("return.answer_not_due")
  if (RETURN_REASON_STATES.includes(to) && !reason?.trim()) return refuse("return.reason_missing")
  return accept(to)
}

/**
 * A refund is a statement of the producer: the floor moves no money.
 *
 * @param amount whole đồng
 * @param total what the buyer paid for the order, whole đồng
 */
export const judgeRefund = (
  amount: number,
  total: number
): Result<number, "return.refund_amount_wrong"> =>
  Number.isInteger(amount) && amount > 0 && amount <= total
    ? accept(amount)
    : refuse("return.refund_amount_wrong")
