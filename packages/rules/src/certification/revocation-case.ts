import { addDays, type LocalDate } from "../calendar/local-date"
import { EXPLANATION_DAYS } from "../law/certificate-terms"
import { accept, refuse, type Result } from "../result"

/** Where a case against a certificate is. The last two are ends. */
export const REVOCATION_STATES = [
  "opened",
  "notified",
  "explained",
  "revoked",
  "dismissed",
] as const
export type RevocationState = (typeof REVOCATION_STATES)[number]

export const REVOCATION_ACTS = ["notify", "explain", "revoke", "dismiss"] as const
export type RevocationAct = (typeof REVOCATION_ACTS)[number]

interface Act {
  readonly from: readonly RevocationState[]
  readonly to: RevocationState
  readonly by: "staff" | "producer"
}

/** Nobody loses a mark unheard: a revocation is decided after the notice, never before it. */
export const REVOCATION_MOVES: Readonly<Record<RevocationAct, Act>> = {
  notify: { from: ["opened"], to: "notified", by: "staff" },
  explain: { from: ["notified"], to: "explained", by: "producer" },
  revoke: { from: ["notified", "explained"], to: "revoked", by: "staff" },
  dismiss: { from: ["opened", "notified", "explained"], to: "dismissed", by: "staff" },
}

export const isOpenRevocation = (state: RevocationState): boolean =>
  state !== "revoked" && state !== "dismissed"

/** Last day on which the producer can explain. @law revocation-case */
export const explanationDueOn = (notifiedOn: LocalDate): LocalDate =>
  addDays(notifiedOn, EXPLANATION_DAYS)

export type RevocationRefusal =
  | "revocation.move_not_allowed"
  | "revocation.evidence_missing"
  | "revocation.explanation_awaited"
  | "revocation.explanation_over"

/** What a move depends on beside the state. */
export interface RevocationFacts {
  readonly state: RevocationState
  /** Files that prove the finding. */
  readonly evidence: number
  /** Null before the notice. */
  readonly explainUntil: LocalDate | null
}

/**
 * Whether that act may be done to a case today. A notice needs something to show; a decision waits
 * for the explanation until its last day is over; an explanation comes by its last day.
 *
 * @returns the state it leads to
 * @law revocation-case
 */
export const moveRevocation = (
  act: RevocationAct,
  { state, evidence, explainUntil }: RevocationFacts,
  today: LocalDate
): Result<RevocationState, RevocationRefusal> => {
  const { from, to } = REVOCATION_MOVES[act]
  if (!from.includes(state)) return refuse("revocation.move_not_allowed")
  if (act === "notify" && !evidence) return refuse("revocation.evidence_missing")
  const waiting = state === "notified" && explainUntil !== null && today <= explainUntil
  if (act === "revoke" && waiting) return refuse("revocation.explanation_awaited")
  if (act === "explain" && !waiting) return refuse("revocation.explanation_over")
  return accept(to)
}
