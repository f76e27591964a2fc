import { isAfter, localDate, localDateInVietnam, type LocalDate } from "../calendar/local-date"
import type { PaymentState } from "./statement"

export interface PaymentTerms {
  /** First day on which orders go by these terms. */
  readonly from: LocalDate
  /** Hours without a word from the buyer until the buyer is reminded. */
  readonly remindBuyerHours: number
  /** Hours without a word from the buyer until the time to transfer is over. */
  readonly transferHours: number
  /** Hours without the producer's answer until the producer is reminded. */
  readonly remindProducerHours: number
  /** Hours without the producer's answer until staff are asked to call. */
  readonly escalateHours: number
}

/**
 * The floor's own terms, newest last. No law sets them: they are our proposal, and a change is a
 * new row, so that an order keeps the terms of its day.
 */
export const PAYMENT_TERMS: readonly PaymentTerms[] = [
  {
    from: localDate("2026-11-25"),
    remindBuyerHours: 24,
    transferHours: 48,
    remindProducerHours: 24,
    escalateHours: 72,
  },
]

/** The terms of an order of that day; orders before the first row go by the first. */
export const paymentTermsOn = (day: LocalDate): PaymentTerms =>
  [...PAYMENT_TERMS].reverse().find(({ from }) => !isAfter(from, day)) ??
  (PAYMENT_TERMS[0] as PaymentTerms)

/** What time alone brings about; each at most once while a statement stays in its state. */
export const PAYMENT_ALARMS = ["remind_buyer", "expire", "remind_producer", "escalate"] as const
export type PaymentAlarm = (typeof PAYMENT_ALARMS)[number]

export interface WaitingPayment {
  readonly state: PaymentState
  /** When the order was made: its terms are those of that day. */
  readonly openedAt: Date
  /** When it came into its state. */
  readonly since: Date
  /** Alarms given since then. */
  readonly given: readonly PaymentAlarm[]
}

const HOUR = 3_600_000

const alarmsOf = (state: PaymentState, terms: PaymentTerms): [PaymentAlarm, number][] => {
  if (state === "awaiting_transfer")
    return [
      ["expire", terms.transferHours],
      ["remind_buyer", terms.remindBuyerHours],
    ]
  if (state === "transfer_stated" || state === "late_transfer_stated" || state === "refund_due")
    return [
      ["escalate", terms.escalateHours],
      ["remind_producer", terms.remindProducerHours],
    ]
  return []
}

/** Instant at which the time to transfer is over for an order made at `openedAt`. */
export const transferDueAt = (openedAt: Date): Date =>
  new Date(openedAt.getTime() + paymentTermsOn(localDateInVietnam(openedAt)).transferHours * HOUR)

/**
 * The alarm that is due now, null for none. When a job was late for both the later one counts: a
 * buyer whose time is over is not reminded any more.
 */
export const dueAlarm = (
  { state, openedAt, since, given }: WaitingPayment,
  now: Date
): PaymentAlarm | null => {
  const terms = paymentTermsOn(localDateInVietnam(openedAt))
  const waited = now.getTime() - since.getTime()
  const [latest] = alarmsOf(state, terms).filter(([, hours]) => waited >= hours * HOUR)
  return latest && !given.includes(latest[0]) ? latest[0] : null
}
