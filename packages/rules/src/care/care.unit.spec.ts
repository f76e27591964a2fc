import { localDate } from "../calendar/local-date"
import {
  COMPLAINT_ACTORS,
  COMPLAINT_ACTS,
  COMPLAINT_MOVES,
  COMPLAINT_STATES,
  complaintActDue,
  complaintActs,
  firstComplaintState,
  isComplaintOpen,
  isProducersBusiness,
  moveComplaint,
  WORDED_ACTS,
  type ComplaintState,
} from "./complaint"
import { authorityDays, COMPLAINT_SUBJECTS, complaintDays } from "./complaint-days"
import { judgeMessage, MAX_UNANSWERED_MESSAGES, type QuestionActor } from "./question"

describe("the days of a complaint", () => {
  it.each([
    ["goods", "2026-11-25", "2026-11-26", "2026-12-04", "2026-12-04", "a Wednesday"],
    ["unsafe", "2026-11-25", "2026-11-25", "2026-11-30", "2026-12-04", "the same day"],
    [
      "unsafe",
      "2026-11-28",
      "2026-11-30",
      "2026-12-02",
      "2026-12-08",
      "a Saturday is no working day",
    ],
    ["personal_data", "2026-11-27", "2026-11-30", "2026-12-08", "2026-12-08", "a Friday"],
    [
      "other",
      "2026-11-25",
      "2026-11-27",
      "2026-12-16",
      "2026-12-04",
      "ours is longer than the law's",
    ],
    ["goods", "2026-12-31", "2027-01-04", "2027-01-12", "2027-01-12", "over New Year's Day"],
  ] as const)(
    "%s of %s: reply %s, settled %s, taken up %s (%s)",
    (subject, on, reply, settle, take, _) => {
      expect(complaintDays(subject, localDate(on))).toEqual({
        reply_on: reply,
        settle_on: settle,
        take_up_on: take,
      })
    }
  )

  it("count no day off", () => {
    const off = ["2027-02-05", "2027-02-08"].map(localDate)
    expect(complaintDays("goods", localDate("2027-02-01"), off)).toMatchObject({
      take_up_on: "2027-02-12",
    })
  })

  it.each([
    ["2026-11-25", [], "2026-12-04", "2026-12-11"],
    ["2027-02-01", ["2027-02-05", "2027-02-08"], "2027-02-12", "2027-02-19"],
  ])(
    "support asked on %s, off %j: forwarded by %s, reported by %s",
    (day, off, forward, report) => {
      expect(authorityDays(localDate(day), off.map(localDate))).toEqual({
        forward_on: forward,
        report_on: report,
      })
    }
  )
})

const DAY = localDate("2026-11-26")
const standing = (state: ComplaintState) => ({ state, reply_on: DAY, answered_on: null })
const ON_TIME = { text: "Vì sao", today: DAY }
const LATE = { text: "Vì sao", today: localDate("2026-11-27") }

const ALLOWED = [
  "producer answer: waiting → answered",
  "producer answer: answered → answered",
  "producer answer: escalated → escalated",
  "buyer add: waiting → waiting",
  "buyer add: escalated → escalated",
  "buyer escalate: waiting → escalated",
  "buyer escalate: answered → escalated",
  "clock pass_clock: waiting → escalated",
  "staff reply: escalated → escalated",
  "staff decide: escalated → decided",
  "buyer close: waiting → closed",
  "buyer close: answered → closed",
  "buyer close: escalated → closed",
  "clock lapse: answered → closed",
]

describe("the moves of a complaint", () => {
  const triples = COMPLAINT_ACTORS.flatMap((actor) =>
    COMPLAINT_ACTS.flatMap((act) => COMPLAINT_STATES.map((state) => [actor, act, state] as const))
  )

  it.each(triples)("%s: %s a %s one, as the table says", (actor, act, state) => {
    const long_ago = localDate("2026-11-01")
    const old = { ...standing(state), answered_on: state === "answered" ? long_ago : null }
    const moved = moveComplaint(old, { act, actor, ...LATE })
    const said = moved.ok ? `${actor} ${act}: ${state} → ${moved.value}` : null
    const expected = ALLOWED.find((one) => one.startsWith(`${actor} ${act}: ${state} `)) ?? null
    expect(said).toBe(expected)
    expect(complaintActs(old, actor, LATE.today).includes(act)).toBe(moved.ok)
  })

  it("lead from where complaints begin to every state, and two of them are ends", () => {
    const reached = new Set(COMPLAINT_SUBJECTS.map(firstComplaintState))
    for (const state of reached)
      for (const { moves } of Object.values(COMPLAINT_MOVES))
        if (moves[state]) reached.add(moves[state])
    expect([...reached].sort()).toEqual([...COMPLAINT_STATES].sort())
    expect(COMPLAINT_STATES.filter((state) => !isComplaintOpen(state))).toEqual([
      "decided",
      "closed",
    ])
  })

  it("begin with the floor where the seller cannot settle it", () => {
    expect(COMPLAINT_SUBJECTS.map(firstComplaintState)).toEqual([
      "waiting",
      "escalated",
      "escalated",
      "waiting",
    ])
    expect(COMPLAINT_SUBJECTS.filter((subject) => !isProducersBusiness(subject))).toEqual([
      "personal_data",
    ])
  })

  it("leave the seller its time, then the buyer or the clock takes it to the floor", () => {
    const escalate = { act: "escalate", actor: "buyer" } as const
    expect(moveComplaint(standing("waiting"), { ...escalate, ...ON_TIME })).toEqual({
      ok: false,
      code: "complaint.answer_not_due",
    })
    expect(moveComplaint(standing("answered"), { ...escalate, ...ON_TIME }).ok).toBe(true)
    expect(complaintActDue(standing("waiting"), ON_TIME.today)).toBeNull()
    expect(complaintActDue(standing("waiting"), LATE.today)).toBe("pass_clock")
  })

  it.each([
    ["2026-12-11", null],
    ["2026-12-12", "lapse"],
  ] as const)("close what was answered on 26/11 and left alone: on %s %s", (day, due) => {
    const answered = { ...standing("answered"), answered_on: DAY }
    expect(complaintActDue(answered, localDate(day))).toBe(due)
  })

  it.each(WORDED_ACTS)("are nothing without words: %s", (act) => {
    const { actor, moves } = COMPLAINT_MOVES[act]
    const state = Object.keys(moves).at(-1) as ComplaintState
    for (const text of [null, "", "  "])
      expect(moveComplaint(standing(state), { act, actor, ...LATE, text })).toEqual({
        ok: false,
        code: "complaint.text_missing",
      })
  })
})

describe("judgeMessage", () => {
  const buyers = (count: number): QuestionActor[] => Array.from({ length: count }, () => "buyer")

  it.each([
    [[], "buyer", true],
    [buyers(MAX_UNANSWERED_MESSAGES - 1), "buyer", true],
    [buyers(MAX_UNANSWERED_MESSAGES), "buyer", false],
    [[...buyers(MAX_UNANSWERED_MESSAGES), "producer"], "buyer", true],
    [["producer", ...buyers(MAX_UNANSWERED_MESSAGES)], "buyer", false],
    [buyers(MAX_UNANSWERED_MESSAGES), "producer", true],
  ] as const)("behind %j a %s may write: %s", (actors, actor, may) => {
    expect(judgeMessage(actors, actor).ok).toBe(may)
  })

  it("waits for the producer behind a buyer's words, and is answered behind the producer's", () => {
    expect(judgeMessage([], "buyer")).toEqual({ ok: true, value: "waiting" })
    expect(judgeMessage(["buyer"], "producer")).toEqual({ ok: true, value: "answered" })
  })
})
