import { edition2026 } from "./edition-2026"
import { fillBest, fillTo, withAnswers } from "./fill-sheet.spec"
import { scoreSheet, type Sheet } from "./score-sheet"
import { choicesUnder, disqualifiersOf, scoredCriteria, type Scorecard } from "./scorecard"

const cardOf = (no: number): Scorecard => {
  const card = edition2026().sets.find(({ set }) => set === no)
  if (!card) throw new RangeError(`No set ${no}`)
  return card
}
const sheet = (set: number, choices: Record<string, string>, more: Partial<Sheet> = {}): Sheet => ({
  edition: "26-2026",
  set,
  choices,
  ...more,
})
const refusals = (set: number, filled: Sheet) =>
  scoreSheet(cardOf(set), filled).refused.map(({ criterion, code }) => [criterion, code])

describe("scoreSheet", () => {
  it("adds up criteria to groups, groups to parts, parts to the total", () => {
    const score = scoreSheet(cardOf(1), sheet(1, { "1.1": "3", "1.2": "2", "2.4": "1", "8": "3" }))
    expect(score.criteria).toMatchObject({ "1.1": 3, "1.2": 1, "2.4": 1, "8": 3, "1.3": null })
    expect(score.groups).toMatchObject({ 1: 4, 2: 1, 3: 0, 8: 3 })
    expect(score.parts).toEqual({ A: 5, B: 0, C: 3 })
    expect(score.total).toBe(8)
    expect(score.complete).toBe(false)
  })

  it("names what is unanswered, in the card's order", () => {
    const card = cardOf(1)
    const best = fillBest(card)
    const { "1.5": _one, "3.2": _two, ...choices } = best.choices
    const score = scoreSheet(card, { ...best, choices })
    expect(score.unanswered).toEqual(["1.5", "3.2"])
    expect(score.total).toBe(96)
  })

  it("adds up children, and leaves their parent open until all are answered", () => {
    const half = scoreSheet(cardOf(11), sheet(11, { "6.1.1": "3" }))
    expect(half.criteria).toMatchObject({ "6.1.1": 2, "6.1": null })
    expect(half.groups[6]).toBe(2)
    const whole = scoreSheet(cardOf(11), fillBest(cardOf(11)))
    const parent = cardOf(11)
      .parts.flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria))
      .find(({ code }) => code === "6.1")
    expect(whole.criteria["6.1"]).toBe(parent?.max)
  })

  it("counts two choices of the same points as two (set 7, 3.1)", () => {
    const points = ["1", "2", "3"].map(
      (choice) => scoreSheet(cardOf(7), sheet(7, { "3.1": choice })).criteria["3.1"]
    )
    expect(points).toEqual([1, 1, 3])
  })

  it("takes none of the choices as an answer worth nothing", () => {
    const score = scoreSheet(cardOf(1), sheet(1, { "1.1": "0" }))
    expect(score.criteria["1.1"]).toBe(0)
    expect(score.unanswered).not.toContain("1.1")
    expect(score.refused).toEqual([])
  })

  it.each<[string, Sheet, (string | null)[]]>([
    ["a choice outside", sheet(1, { "1.1": "4" }), ["1.1", "evaluation.choice_outside"]],
    [
      "none where a zero is printed",
      sheet(1, { "1.2": "0" }),
      ["1.2", "evaluation.choice_outside"],
    ],
    ["points instead of a choice", sheet(1, { "1.1": "3 " }), ["1.1", "evaluation.choice_outside"]],
    [
      "a criterion of another set",
      sheet(1, { "6.1.1": "1" }),
      ["6.1.1", "evaluation.criterion_unknown"],
    ],
    [
      "a name every object has",
      sheet(1, { toString: "1" }),
      ["toString", "evaluation.criterion_unknown"],
    ],
    ["another set", sheet(2, { "1.1": "1" }), [null, "evaluation.other_set"]],
    ["another edition", sheet(1, {}, { edition: "148-2023" }), [null, "evaluation.other_edition"]],
    ["a case it does not know", sheet(1, {}, { caseId: "a" }), [null, "evaluation.case_unknown"]],
  ])("refuses %s", (_what, filled, refusal) => {
    expect(refusals(1, filled)).toEqual([refusal])
    expect(scoreSheet(cardOf(1), filled).total).toBe(0)
  })

  it("refuses points for a parent: its children are what is chosen", () => {
    expect(refusals(11, sheet(11, { "6.1": "1" }))).toEqual([
      ["6.1", "evaluation.criterion_unknown"],
    ])
  })

  describe("with cases (set 26)", () => {
    const idsOf = (code: string, caseId: string) => {
      const criterion = scoredCriteria(cardOf(26)).find((one) => one.code === code)
      const printed = criterion ? choicesUnder(criterion, caseId) : []
      return printed.filter(({ implied }) => !implied).map(({ id }) => id)
    }
    const [a8 = "", b8 = "", b9 = ""] = [idsOf("8", "a")[1], idsOf("8", "b")[1], idsOf("9", "b")[0]]

    it("scores under the case that is said", () => {
      expect(scoreSheet(cardOf(26), sheet(26, { "8": b8 }, { caseId: "b" })).total).toBe(3)
      expect(scoreSheet(cardOf(26), sheet(26, { "8": b8 }, { caseId: "b" })).refused).toEqual([])
    })

    it("takes the case from the first answer that has one", () => {
      expect(scoreSheet(cardOf(26), sheet(26, { "8": b8, "9": b9 })).refused).toEqual([])
    })

    it("refuses an answer of the other case", () => {
      expect(refusals(26, sheet(26, { "8": a8 }, { caseId: "b" }))).toEqual([
        ["8", "evaluation.wrong_case"],
      ])
      expect(refusals(26, sheet(26, { "8": a8, "9": b9 }))).toEqual([
        ["9", "evaluation.wrong_case"],
      ])
    })
  })
})

describe("disqualifiersOf", () => {
  it("names the grounds of the set and of its criteria, each once", () => {
    expect(disqualifiersOf(cardOf(13)).map(({ id }) => id)).toEqual([
      "disqualify.forged",
      "disqualify.food-safety",
      "disqualify.registration",
      "material.all-imported",
      "idea.copied",
      "impurities.soil",
    ])
  })
})

it("fills a sheet to an exact total", () => {
  const card = cardOf(6)
  expect(
    scoreSheet(
      card,
      fillTo(card, 37, () => true)
    ).total
  ).toBe(37)
  expect(scoreSheet(card, withAnswers(fillBest(card), { "2.4": "0" })).total).toBe(99)
})
