import { isBefore, type LocalDate } from "../calendar/local-date"
import { accept, refuse, type Result } from "../result"

/** How far the floor knows who a seller is. */
export const VERIFICATION_STATES = [
  "none",
  "waiting",
  "verified",
  "refused",
  "expired",
  "withdrawn",
] as const
export type VerificationState = (typeof VERIFICATION_STATES)[number]

/**
 * Where a verification may go. Nothing ends for ever: who was refused, has run out or was
 * withdrawn may hand in again. `expired` is reached by the calendar alone.
 */
export const VERIFICATION_MOVES: Readonly<Record<VerificationState, readonly VerificationState[]>> =
  {
    none: ["waiting"],
    waiting: ["verified", "refused", "none"],
    verified: ["expired", "withdrawn"],
    refused: ["waiting"],
    expired: ["waiting"],
    withdrawn: ["waiting"],
  }

/** Moves the other side is told the reason of. */
export const REASONED_STATES: readonly VerificationState[] = ["refused", "withdrawn"]

/**
 * Whether a verification may move to another state.
 *
 * @param reason for the applicant, without spaces at its ends
 * @law seller-verification
 */
export const moveVerification = (
  from: VerificationState,
  to: VerificationState,
  reason: string | null
): Result<VerificationState, "application.move_not_allowed" | "application.reason_missing"> => {
  if (!VERIFICATION_MOVES[from].includes(to)) return refuse("application.move_not_allowed")
  if (REASONED_STATES.includes(to) && !reason?.trim()) return refuse("application.reason_missing")
  return accept(to)
}

/**
 * The state on that day of what was stored: a verification runs out by itself.
 *
 * @param goodUntil last day on which it holds; null for one without an end
 */
export const verificationStateOn = (
  stored: VerificationState,
  goodUntil: LocalDate | null,
  today: LocalDate
): VerificationState =>
  stored === "verified" && goodUntil && isBefore(goodUntil, today) ? "expired" : stored

/** Whether the applicant may still change facts and papers. */
export const isOpenToChange = (state: VerificationState): boolean =>
  VERIFICATION_MOVES[state].includes("waiting")
