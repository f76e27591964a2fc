import { isAfter, type LocalDate } from "../calendar/local-date"
import { addWorkingDays } from "../calendar/working-days"
import { accept, refuse, type Result } from "../result"

/** What anyone may suspect of a product that carries the OCOP mark. */
export const SUSPICION_GROUNDS = [
  "fake_mark",
  "expired_label",
  "revoked",
  "different_producer",
  "other",
] as const
export type SuspicionGround = (typeof SUSPICION_GROUNDS)[number]

export const SUSPICION_STATES = [
  "received",
  "triaged",
  "verified",
  "dismissed",
  "forwarded",
  "closed",
] as const
export type SuspicionState = (typeof SUSPICION_STATES)[number]

/** Where a report may go from each state; an empty list is an end. */
export const SUSPICION_MOVES: Readonly<Record<SuspicionState, readonly SuspicionState[]>> = {
  received: ["triaged"],
  triaged: ["verified", "dismissed"],
  verified: ["forwarded", "closed"],
  dismissed: ["closed"],
  forwarded: ["closed"],
  closed: [],
}

/** States the public is told the reason of: nobody is turned away without a word. */
export const PUBLIC_REASON_STATES: readonly SuspicionState[] = ["dismissed"]

/** Length of a report's text in characters, both included, without spaces at its ends. */
export const SUSPICION_DESCRIPTION = { min: 10, max: 2000 } as const

/**
 * Whether a report may move to another state. The public reason counts without spaces at its ends.
 *
 * @returns the new state, or why not
 */
export const moveSuspicion = (
  from: SuspicionState,
  to: SuspicionState,
  publicReason: string | null
): Result<SuspicionState, "suspicion.move_not_allowed" | "suspicion.public_reason_missing"> => {
  if (!SUSPICION_MOVES[from].includes(to)) return refuse("suspicion.move_not_allowed")
  if (PUBLIC_REASON_STATES.includes(to) && !publicReason?.trim())
    return refuse("suspicion.public_reason_missing")
  return accept(to)
}

/** Nobody has seen a product tomorrow; today is the latest day. */
export const judgeSighting = (
  seenOn: LocalDate,
  today: LocalDate
): Result<LocalDate, "suspicion.day_in_future"> =>
  isAfter(seenOn, today) ? refuse("suspicion.day_in_future") : accept(seenOn)

/** Working days within which the authority passes a consumer's request on. */
export const SUSPICION_ANSWER_WORKING_DAYS = 7

/**
 * Last day on which a report should have been examined, verified and passed on or answered.
 *
 * @param holidays days off that change from year to year
 * @law suspicion-answer
 */
export const suspicionDueOn = (
  receivedOn: LocalDate,
  holidays: readonly LocalDate[] = []
): LocalDate => addWorkingDays(receivedOn, SUSPICION_ANSWER_WORKING_DAYS, holidays)

/** Whether a report in that state is still waiting for its answer. */
export const awaitsAnswer = (state: SuspicionState): boolean =>
  state === "received" || state === "triaged" || state === "verified"
