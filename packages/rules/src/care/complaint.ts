import { addDays, isAfter, type LocalDate } from "../calendar/local-date"
import { accept, refuse, type Result } from "../result"
import type { ComplaintSubject } from "./complaint-days"

/** `waiting` for the producer, `answered` by it, `escalated` to the floor, `decided` by the floor. */
export const COMPLAINT_STATES = ["waiting", "answered", "escalated", "decided", "closed"] as const
export type ComplaintState = (typeof COMPLAINT_STATES)[number]

export const COMPLAINT_ACTORS = ["buyer", "producer", "staff", "clock"] as const
export type ComplaintActor = (typeof COMPLAINT_ACTORS)[number]

export const COMPLAINT_ACTS = [
  "answer",
  "add",
  "escalate",
  "pass_clock",
  "reply",
  "decide",
  "close",
  "lapse",
] as const
export type ComplaintAct = (typeof COMPLAINT_ACTS)[number]

type Moves = Readonly<Partial<Record<ComplaintState, ComplaintState>>>

/** Who may do what, in which states, and what the complaint is then. */
export const COMPLAINT_MOVES: Readonly<
  Record<ComplaintAct, { readonly actor: ComplaintActor; readonly moves: Moves }>
> = {
  answer: {
    actor: "producer",
    moves: { waiting: "answered", answered: "answered", escalated: "escalated" },
  },
  add: { actor: "buyer", moves: { waiting: "waiting", escalated: "escalated" } },
  escalate: { actor: "buyer", moves: { waiting: "escalated", answered: "escalated" } },
  pass_clock: { actor: "clock", moves: { waiting: "escalated" } },
  reply: { actor: "staff", moves: { escalated: "escalated" } },
  decide: { actor: "staff", moves: { escalated: "decided" } },
  close: { actor: "buyer", moves: { waiting: "closed", answered: "closed", escalated: "closed" } },
  lapse: { actor: "clock", moves: { answered: "closed" } },
}

/** Acts that are nothing without words for the other side. */
export const WORDED_ACTS: readonly ComplaintAct[] = ["answer", "add", "escalate", "reply", "decide"]

export const COMPLAINT_OUTCOMES = ["agreed", "remedy", "no_remedy"] as const
/** `agreed`: both sides did; `remedy`: the seller owes one; `no_remedy`: it does not. */
export type ComplaintOutcome = (typeof COMPLAINT_OUTCOMES)[number]

/** Length of a complaint's words in characters, without spaces at their ends. */
export const COMPLAINT_TEXT = { min: 10, max: 3000 } as const
export const COMPLAINT_PHOTOS_MAX = 5

/** Days an answer stands before a complaint the buyer says nothing more about is closed; ours. */
export const ANSWER_STANDS_DAYS = 15

/** What the seller cannot settle goes to the floor at once. */
const AT_ONCE: readonly ComplaintSubject[] = ["unsafe", "personal_data"]

export const firstComplaintState = (subject: ComplaintSubject): ComplaintState =>
  AT_ONCE.includes(subject) ? "escalated" : "waiting"

/** The producer is no party to a complaint about what the floor does with data. */
export const isProducersBusiness = (subject: ComplaintSubject): boolean =>
  subject !== "personal_data"

export const isComplaintOpen = (state: ComplaintState): boolean =>
  COMPLAINT_ACTS.some((act) => COMPLAINT_MOVES[act].moves[state] !== undefined)

/** A complaint as far as its moves depend on it. Days are those of `complaintDays`. */
export interface ComplaintStanding {
  state: ComplaintState
  reply_on: LocalDate
  /** Day of the producer's last answer; null without one. */
  answered_on: LocalDate | null
}

const isReplyLate = ({ reply_on }: ComplaintStanding, today: LocalDate): boolean =>
  isAfter(today, reply_on)

/** What the clock has to do on a day; null for nothing. */
export const complaintActDue = (
  standing: ComplaintStanding,
  today: LocalDate
): "pass_clock" | "lapse" | null => {
  const { state, answered_on } = standing
  if (state === "waiting") return isReplyLate(standing, today) ? "pass_clock" : null
  if (state !== "answered" || !answered_on) return null
  return isAfter(today, addDays(answered_on, ANSWER_STANDS_DAYS)) ? "lapse" : null
}

export interface ComplaintMove {
  act: ComplaintAct
  actor: ComplaintActor
  text: string | null
  today: LocalDate
}

/**
 * Whether that may be done now. A buyer takes an unanswered complaint to the floor only when the answer
 * is late; the clock does nothing before it is due.
 *
 * @returns the new state, or why not
 */
export const moveComplaint = (
  standing: ComplaintStanding,
  { act, actor, text, today }: ComplaintMove
): Result<
  ComplaintState,
  "complaint.move_not_allowed" | "complaint.answer_not_due" | "complaint.text_missing"
> => {
  const to = COMPLAINT_MOVES[act].moves[standing.state]
  if (!to || COMPLAINT_MOVES[act].actor !== actor) return refuse("complaint.move_not_allowed")
  if (actor === "clock" && complaintActDue(standing, today) !== act)
    return refuse("complaint.move_not_allowed")
  if (act === "escalate" && standing.state === "waiting" && !isReplyLate(standing, today))
    return refuse("complaint.answer_not_due")
  return WORDED_ACTS.includes(act) && !text?.trim() ? refuse("complaint.text_missing") : accept(to)
}

/** What one side may do today, in the order of the table. */
export const complaintActs = (
  standing: ComplaintStanding,
  actor: ComplaintActor,
  today: LocalDate
): ComplaintAct[] =>
  COMPLAINT_ACTS.filter((act) => moveComplaint(standing, { act, actor, text: "-", today }).ok)
