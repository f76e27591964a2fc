import { addDays, isAfter, isBefore, type LocalDate } from "../calendar/local-date"
import { CLOSURE_NOTICE_DAYS } from "../law/consumer-clocks"
import { accept, refuse, type Result } from "../result"
import { verificationStateOn, type VerificationState } from "./verification"

/** Why a seller is suspended: an authority asks for it, or the floor has another just cause. */
export const SUSPENSION_GROUNDS = ["authority_request", "just_cause"] as const
export type SuspensionGround = (typeof SUSPENSION_GROUNDS)[number]

/**
 * First day on which a suspension told today may begin.
 *
 * @law seller-suspension
 */
export const earliestSuspension = (ground: SuspensionGround, today: LocalDate): LocalDate =>
  ground === "authority_request" ? today : addDays(today, CLOSURE_NOTICE_DAYS)

/** Whether a suspension told today may begin on that day. */
export const judgeSuspension = (
  ground: SuspensionGround,
  beginsOn: LocalDate,
  today: LocalDate
): Result<LocalDate, "suspension.notice_too_short"> =>
  isBefore(beginsOn, earliestSuspension(ground, today))
    ? refuse("suspension.notice_too_short")
    : accept(beginsOn)

export interface SellingFacts {
  readonly verification: VerificationState
  readonly goodUntil: LocalDate | null
  /** First day of a suspension that has not been lifted; null when there is none. */
  readonly suspendedFrom: LocalDate | null
}

/** Whether a producer's goods may be shown and sold on that day. */
export const maySell = (
  { verification, goodUntil, suspendedFrom }: SellingFacts,
  today: LocalDate
): boolean =>
  verificationStateOn(verification, goodUntil, today) === "verified" &&
  (suspendedFrom === null || isAfter(suspendedFrom, today))
