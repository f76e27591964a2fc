import { localDate } from "../calendar/local-date"
import {
  explanationDueOn,
  isOpenRevocation,
  moveRevocation,
  REVOCATION_ACTS,
  REVOCATION_MOVES,
  REVOCATION_STATES,
  type RevocationAct,
  type RevocationState,
} from "./revocation-case"

const TODAY = localDate("2026-11-20")
const YESTERDAY = localDate("2026-11-19")

const move = (act: RevocationAct, state: RevocationState, changes = {}) => {
  const answer = moveRevocation(
    act,
    { state, evidence: 1, explainUntil: state === "opened" ? null : TODAY, ...changes },
    TODAY
  )
  return answer.ok ? answer.value : answer.code
}

const NO = "revocation.move_not_allowed"

it.each<[RevocationState, Record<RevocationAct, string>]>([
  ["opened", { notify: "notified", explain: NO, revoke: NO, dismiss: "dismissed" }],
  [
    "notified",
    {
      notify: NO,
      explain: "explained",
      revoke: "revocation.explanation_awaited",
      dismiss: "dismissed",
    },
  ],
  ["explained", { notify: NO, explain: NO, revoke: "revoked", dismiss: "dismissed" }],
  ["revoked", { notify: NO, explain: NO, revoke: NO, dismiss: NO }],
  ["dismissed", { notify: NO, explain: NO, revoke: NO, dismiss: NO }],
])("from %s acts lead as the table says", (state, answers) => {
  const given = REVOCATION_ACTS.map((act) => [act, move(act, state)])
  expect(Object.fromEntries(given)).toEqual(answers)
})

it("reaches every state, and the ends are ends", () => {
  const reached = new Set(Object.values(REVOCATION_MOVES).map(({ to }) => to))
  expect(REVOCATION_STATES.filter((state) => state !== "opened" && !reached.has(state))).toEqual([])
  const left = new Set(Object.values(REVOCATION_MOVES).flatMap(({ from }) => from))
  for (const state of REVOCATION_STATES) expect(left.has(state)).toBe(isOpenRevocation(state))
})

it("gives no notice of a finding that nothing proves", () => {
  expect(move("notify", "opened", { evidence: 0 })).toBe("revocation.evidence_missing")
})

it("decides without an explanation once its last day is over, and takes none afterwards", () => {
  expect(move("revoke", "notified", { explainUntil: YESTERDAY })).toBe("revoked")
  expect(move("explain", "notified", { explainUntil: YESTERDAY })).toBe(
    "revocation.explanation_over"
  )
  expect(explanationDueOn(localDate("2026-11-15"))).toBe("2026-11-20")
})
