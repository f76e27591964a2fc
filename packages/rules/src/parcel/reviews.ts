import { addDays, isAfter, type LocalDate } from "../calendar/local-date"
import { accept, refuse, type Result } from "../result"
import type { ParcelState } from "./states"

/** Marks a buyer gives; they are no OCOP stars. */
export const REVIEW_MARKS = [1, 2, 3, 4, 5] as const
export type ReviewMark = (typeof REVIEW_MARKS)[number]

/** Longest text of a review, of its answer and of a public reason, in characters. */
export const REVIEW_TEXT_MAX = 2000
export const REVIEW_REASON_MAX = 300
/** Longest name under which a buyer writes, in characters. */
export const REVIEW_NAME_MAX = 60
export const REVIEW_PHOTOS_MAX = 5

/** Days from the delivery within which a review may be written, and from then on changed; ours. */
export const REVIEW_WRITE_DAYS = 180
export const REVIEW_CHANGE_DAYS = 30

export type ReviewRefusal = "review.not_delivered" | "review.too_late"

/** Whether somebody who bought the goods may write a review of an order's line. */
export const judgeReview = (
  state: ParcelState,
  deliveredOn: LocalDate | null,
  today: LocalDate
): Result<LocalDate, ReviewRefusal> => {
  if (state !== "delivered" || !deliveredOn) return refuse("review.not_delivered")
  const until = addDays(deliveredOn, REVIEW_WRITE_DAYS)
  return isAfter(today, until) ? refuse("review.too_late") : accept(until)
}

/** Whether its writer may still change it; the day it was written counts as the first. */
export const mayChangeReview = (writtenOn: LocalDate, today: LocalDate): boolean =>
  !isAfter(today, addDays(writtenOn, REVIEW_CHANGE_DAYS))

/**
 * Whether staff may hide a review: never without a reason that everybody reads in its place.
 *
 * @law reviews-in-full
 */
export const judgeHiding = (
  publicReason: string | null
): Result<string, "review.public_reason_missing"> => {
  const reason = publicReason?.trim()
  return reason ? accept(reason) : refuse("review.public_reason_missing")
}

/** How often each mark was given. */
export type MarkCounts = Readonly<Record<ReviewMark, number>>

/** Mean with one decimal and how many; null without any. */
export const averageMark = (counts: MarkCounts): { average: number; count: number } | null => {
  const count = REVIEW_MARKS.reduce((all, mark) => all + counts[mark], 0)
  if (!count) return null
  const sum = REVIEW_MARKS.reduce((all, mark) => all + mark * counts[mark], 0)
  return { average: Math.round((sum / count) * 10) / 10, count }
}
