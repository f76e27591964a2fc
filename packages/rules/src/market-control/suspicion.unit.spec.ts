import { localDate } from "../calendar/local-date"
import { formatReceipt, parseReceipt, RECEIPT_ALPHABET } from "./receipt-code"
import {
  awaitsAnswer,
  judgeSighting,
  moveSuspicion,
  PUBLIC_REASON_STATES,
  suspicionDueOn,
  SUSPICION_MOVES,
  SUSPICION_STATES,
  type SuspicionState,
} from "./suspicion"

const reachableFrom = (start: SuspicionState): Set<SuspicionState> => {
  const reached = new Set([start])
  for (const state of reached) for (const next of SUSPICION_MOVES[state]) reached.add(next)
  return reached
}

describe("the states of a report", () => {
  it("are all reached from its receipt, and never again after leaving", () => {
    expect([...reachableFrom("received")].sort()).toEqual([...SUSPICION_STATES].sort())
    for (const state of SUSPICION_STATES)
      for (const next of SUSPICION_MOVES[state]) expect(reachableFrom(next)).not.toContain(state)
  })

  it("have one end, and every state leads to it", () => {
    const ends = SUSPICION_STATES.filter((state) => !SUSPICION_MOVES[state].length)
    expect(ends).toEqual(["closed"])
    for (const state of SUSPICION_STATES) expect(reachableFrom(state)).toContain("closed")
  })
})

const PAIRS = SUSPICION_STATES.flatMap((from) => SUSPICION_STATES.map((to) => [from, to] as const))
const ALLOWED = [
  "received → triaged",
  "triaged → verified",
  "triaged → dismissed",
  "verified → forwarded",
  "verified → closed",
  "dismissed → closed",
  "forwarded → closed",
]

describe("moveSuspicion", () => {
  it.each(PAIRS)("%s → %s as the table says", (from, to) => {
    const answer = moveSuspicion(from, to, "Tem đúng của chủ thể.")
    expect(answer).toEqual(
      ALLOWED.includes(`${from} → ${to}`)
        ? { ok: true, value: to }
        : { ok: false, code: "suspicion.move_not_allowed" }
    )
  })

  it.each([[null], [""], ["  "]])("does not dismiss with the public reason %j", (reason) => {
    expect(PUBLIC_REASON_STATES).toContain("dismissed")
    expect(moveSuspicion("triaged", "dismissed", reason)).toEqual({
      ok: false,
      code: "suspicion.public_reason_missing",
    })
    expect(moveSuspicion("triaged", "verified", reason).ok).toBe(true)
  })
})

describe("judgeSighting", () => {
  it.each([
    ["2026-11-24", true],
    ["2026-11-25", true],
    ["2026-11-26", false],
  ])("seen on %s, today 2026-11-25: %s", (seen, ok) => {
    expect(judgeSighting(localDate(seen), localDate("2026-11-25")).ok).toBe(ok)
  })
})

describe("suspicionDueOn", () => {
  it.each([
    ["2026-11-25", [], "2026-12-04"],
    ["2026-08-28", [], "2026-09-09"],
    ["2027-02-01", ["2027-02-05", "2027-02-08"], "2027-02-12"],
  ])("received on %s, off %j: by %s", (received, off, due) => {
    expect(suspicionDueOn(localDate(received), off.map(localDate))).toBe(due)
  })

  it.each([
    ["received", true],
    ["triaged", true],
    ["verified", true],
    ["dismissed", false],
    ["forwarded", false],
    ["closed", false],
  ] as const)("a report that is %s awaits its answer: %s", (state, answer) => {
    expect(awaitsAnswer(state)).toBe(answer)
  })
})

describe("receipts", () => {
  const drawn = [5, 27, 0, 1, 2, 3, 4, 26, 25, 24]
  const receipt = "BH-8Z234-67YXW"

  it("are written from drawn numbers", () => {
    expect(RECEIPT_ALPHABET).toHaveLength(28)
    expect(formatReceipt(drawn)).toBe(receipt)
  })

  it.each([[[1, 2]], [[...drawn.slice(1), 28]], [[...drawn.slice(1), -1]]])(
    "are not written from %j",
    (numbers) => {
      expect(() => formatReceipt(numbers)).toThrow(RangeError)
    }
  )

  it.each([
    ["BH-8Z234-67YXW", receipt],
    ["bh 8z234 67yxw", receipt],
    ["bh8z23467yxw", receipt],
    ["BH – 8Z234 – 67YXW", receipt],
    ["8Z234-67YXW", null],
    ["BH-8Z234-67YX", null],
    ["BH-8Z234-67YX0", null],
    ["", null],
  ])("%j reads %s", (text, read) => {
    expect(parseReceipt(text)).toBe(read)
  })
})
