import { localDate } from "../calendar/local-date"
import {
  isReturnOpen,
  judgeRefund,
  judgeReturn,
  moveReturn,
  refundDueOn,
  RETURN_MOVERS,
  RETURN_MOVES,
  RETURN_REASON_STATES,
  RETURN_STATES,
  returnAnswerDueOn,
  returnOpenUntil,
  type ReturnActor,
  type ReturnState,
} from "./returns"

const reachableFrom = (start: ReturnState): Set<ReturnState> => {
  const reached = new Set([start])
  for (const state of reached) for (const next of RETURN_MOVES[state]) reached.add(next)
  return reached
}

describe("the states of a return", () => {
  it("are all reached from the request, and never again after leaving", () => {
    expect([...reachableFrom("requested")].sort()).toEqual([...RETURN_STATES].sort())
    for (const state of RETURN_STATES)
      for (const next of RETURN_MOVES[state]) expect(reachableFrom(next)).not.toContain(state)
  })

  it("have three ends, and every state leads to one", () => {
    const ends = RETURN_STATES.filter((state) => !isReturnOpen(state))
    expect(ends).toEqual(["refunded", "withdrawn", "upheld"])
    for (const state of RETURN_STATES)
      expect(ends.some((end) => reachableFrom(state).has(end))).toBe(true)
  })

  it("are each moved by one side", () => {
    const pairs = RETURN_STATES.flatMap((from) => RETURN_MOVES[from].map((to) => `${from} ${to}`))
    expect(Object.keys(RETURN_MOVERS).sort()).toEqual(pairs.sort())
  })
})

const ACTORS: ReturnActor[] = ["producer", "buyer", "staff"]
const TRIPLES = ACTORS.flatMap((actor) =>
  RETURN_STATES.flatMap((from) => RETURN_STATES.map((to) => [actor, from, to] as const))
)
const ALLOWED = [
  "producer: requested → accepted",
  "producer: requested → refused",
  "buyer: requested → withdrawn",
  "buyer: requested → disputed",
  "producer: accepted → goods_back",
  "producer: accepted → refunded",
  "buyer: refused → disputed",
  "staff: disputed → accepted",
  "staff: disputed → upheld",
  "producer: goods_back → refunded",
]
const LATE = { answerDueOn: localDate("2026-11-30"), today: localDate("2026-12-01") }

describe("moveReturn", () => {
  it.each(TRIPLES)("%s: %s → %s as the table says", (actor, from, to) => {
    const answer = moveReturn(from, { to, actor, reason: "Hàng còn nguyên tem", ...LATE })
    expect(answer).toEqual(
      ALLOWED.includes(`${actor}: ${from} → ${to}`)
        ? { ok: true, value: to }
        : { ok: false, code: "return.move_not_allowed" }
    )
  })

  it.each([
    ["requested", "refused", "producer"],
    ["refused", "disputed", "buyer"],
    ["disputed", "upheld", "staff"],
  ] as const)("does not go from %s to %s without a word", (from, to, actor) => {
    expect(RETURN_REASON_STATES).toContain(to)
    for (const reason of [null, "", "  "])
      expect(moveReturn(from, { to, actor, reason, ...LATE })).toEqual({
        ok: false,
        code: "return.reason_missing",
      })
  })

  it("lets nobody dispute an answer that is not late yet", () => {
    const move = { to: "disputed", actor: "buyer", reason: "Chưa ai trả lời" } as const
    const today = LATE.answerDueOn
    expect(moveReturn("requested", { ...move, ...LATE, today })).toEqual({
      ok: false,
      code: "return.answer_not_due",
    })
    expect(moveReturn("refused", { ...move, ...LATE, today }).ok).toBe(true)
  })
})

describe("terms of a return", () => {
  it.each([
    ["damaged", "2026-11-25", "2026-11-28", "2026-12-05", "seven days of ours"],
    ["wrong", "2026-11-25", "2027-01-05", "2027-01-12", "seven days of ours"],
    ["not_as_described", "2026-11-25", "2026-11-28", "2026-12-25", "thirty days of the law"],
    ["not_as_described", "2026-11-25", "2027-01-05", "2027-01-12", "ours end later"],
  ] as const)(
    "%s, contract %s, delivered %s: until %s (%s)",
    (reason, concluded, got, until, _) => {
      expect(returnOpenUntil(reason, localDate(concluded), localDate(got))).toBe(until)
    }
  )

  it("had no window before the floor promised one", () => {
    const day = localDate("2025-12-31")
    expect(() => returnOpenUntil("wrong", day, day)).toThrow(RangeError)
  })

  it("has an answer in three working days and a refund in thirty days", () => {
    const day = localDate("2026-11-27")
    expect(returnAnswerDueOn(day, day)).toBe("2026-12-02")
    expect(refundDueOn(day)).toBe("2026-12-27")
  })
})

const asked = {
  state: "delivered",
  hasOpenRequest: false,
  reason: "damaged",
  concludedOn: localDate("2026-11-20"),
  deliveredOn: localDate("2026-11-25"),
  today: localDate("2026-12-02"),
} as const

it.each([
  [{}, { ok: true, value: "2026-12-02" }],
  [{ today: localDate("2026-12-03") }, { ok: false, code: "return.too_late" }],
  [{ hasOpenRequest: true }, { ok: false, code: "return.already_open" }],
  [{ state: "handed_over" }, { ok: false, code: "return.not_delivered" }],
  [{ deliveredOn: null }, { ok: false, code: "return.not_delivered" }],
] as const)("a request with %j: %j", (changes, answer) => {
  expect(judgeReturn({ ...asked, ...changes })).toEqual(answer)
})

it.each([
  [1, true],
  [150_000, true],
  [150_001, false],
  [0, false],
  [-5, false],
  [99.5, false],
])("a refund of %s for an order of 150000: %s", (amount, ok) => {
  expect(judgeRefund(amount, 150_000).ok).toBe(ok)
})
