import { judgeMove, isEditable, movesFrom, needsOf } from "./move"
import {
  DOSSIER_ENDS,
  DOSSIER_MOVES,
  DOSSIER_MOVE_NAMES,
  DOSSIER_NEEDS,
  DOSSIER_STATES,
  STAFF_ROLES,
  type DossierActor,
  type DossierMoveName,
  type DossierNeed,
  type DossierState,
} from "./states"

const EVERYONE: DossierActor[] = ["producer", ...STAFF_ROLES]
const EVERYTHING = new Set<DossierNeed>(DOSSIER_NEEDS)
const targets = (state: DossierState): DossierState[] =>
  movesFrom(state, EVERYONE).map((name) => DOSSIER_MOVES[name].to)

const reachableFrom = (start: DossierState): Set<DossierState> => {
  const reached = new Set<DossierState>([start])
  for (const state of reached) targets(state).forEach((next) => reached.add(next))
  return reached
}

describe("the table of moves", () => {
  it("reaches every state from a draft", () => {
    expect([...reachableFrom("draft")].sort()).toEqual([...DOSSIER_STATES].sort())
  })

  it.each(DOSSIER_STATES)("%s is an end, or leads to every kind of end it should", (state) => {
    if (DOSSIER_ENDS.includes(state)) return expect(targets(state)).toEqual([])
    expect([...reachableFrom(state)]).toEqual(expect.arrayContaining(["decided", "not_reached"]))
  })

  it.each<[DossierActor, DossierMoveName[]]>([
    ["producer", ["submit", "withdraw"]],
    ["commune_officer", ["return", "report"]],
    [
      "provincial_office",
      [
        ...(["send_back", "receive", "advise", "convene"] as const),
        ...(["decide", "forward", "ministry_decide", "ministry_return"] as const),
      ],
    ],
    ["advisory", ["convene"]],
    ["council_member", []],
    ["council_chair", ["propose_five", "not_reach"]],
  ])("%s makes exactly its moves", (actor, moves) => {
    const made = DOSSIER_STATES.flatMap((state) => movesFrom(state, [actor]))
    expect([...new Set(made)].sort()).toEqual([...moves].sort())
  })

  it("uses every need", () => {
    const used = DOSSIER_MOVE_NAMES.flatMap((name) => DOSSIER_MOVES[name].needs)
    expect([...new Set<DossierNeed>(used)].sort()).toEqual([...DOSSIER_NEEDS].sort())
  })

  it.each(DOSSIER_STATES)("from %s nothing goes but what the table says", (state) => {
    const going = DOSSIER_MOVE_NAMES.filter(
      (name) => judgeMove(name, { state, productSet: 12 }, EVERYONE, EVERYTHING).ok
    )
    expect(going).toEqual(movesFrom(state, EVERYONE))
  })
})

describe("judgeMove", () => {
  it.each<[DossierMoveName, DossierState, DossierActor, DossierNeed[], string]>([
    ["submit", "draft", "producer", ["self_assessment", "documents", "forms"], "submitted"],
    ["submit", "returned", "producer", ["self_assessment", "documents", "forms"], "submitted"],
    ["submit", "draft", "producer", ["documents", "forms"], "dossier.self_assessment_incomplete"],
    ["submit", "draft", "producer", ["self_assessment", "forms"], "dossier.documents_missing"],
    ["submit", "draft", "producer", ["self_assessment", "documents"], "dossier.forms_incomplete"],
    ["submit", "submitted", "producer", ["self_assessment"], "dossier.move_not_allowed"],
    ["submit", "draft", "commune_officer", ["self_assessment"], "dossier.role_not_allowed"],
    ["return", "submitted", "commune_officer", [], "dossier.reason_missing"],
    ["report", "submitted", "commune_officer", [], "dossier.commune_report_missing"],
    ["report", "submitted", "provincial_office", ["commune_report"], "dossier.role_not_allowed"],
    ["receive", "commune_reported", "provincial_office", [], "dossier.samples_missing"],
    ["convene", "advisory", "advisory", ["session"], "dossier.advisory_opinion_missing"],
    ["convene", "advisory", "advisory", ["advisory_opinion"], "dossier.session_missing"],
    ["decide", "council", "council_chair", ["decision"], "dossier.role_not_allowed"],
    ["decide", "council", "provincial_office", ["decision"], "dossier.council_not_finished"],
    [
      "propose_five",
      "council",
      "council_chair",
      ["council_finished"],
      "dossier.result_does_not_allow",
    ],
    ["ministry_return", "ministry", "provincial_office", ["reason", "letter"], "council"],
    ["withdraw", "council", "producer", ["reason"], "dossier.move_not_allowed"],
    ["withdraw", "advisory", "producer", ["reason"], "withdrawn"],
  ])("%s from %s by %s with %j: %s", (name, state, actor, has, expected) => {
    const judged = judgeMove(name, { state, productSet: 12 }, [actor], new Set(has))
    expect(judged.ok ? judged.value : judged.code).toBe(expected)
  })

  it("asks no sample products of tourism", () => {
    expect(needsOf("receive", 26)).toEqual([])
    expect(needsOf("receive", 12)).toEqual(["samples"])
  })
})

it("lets a producer change a dossier in draft and when it came back", () => {
  expect(DOSSIER_STATES.filter(isEditable)).toEqual(["draft", "returned"])
})
