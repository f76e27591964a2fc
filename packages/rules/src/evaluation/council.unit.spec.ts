import { COUNCIL_SETTINGS, councilResult, type MemberSheet } from "./council"
import { edition2026 } from "./edition-2026"
import { fillBest, fillTo, meetsMinimumsOf, withAnswers } from "./fill-sheet.spec"
import type { Sheet } from "./score-sheet"
import type { Scorecard } from "./scorecard"

const cardOf = (no: number): Scorecard => {
  const card = edition2026().sets.find(({ set }) => set === no)
  if (!card) throw new RangeError(`No set ${no}`)
  return card
}
const RICE = cardOf(6)
const members = (sheets: readonly Sheet[]): MemberSheet[] =>
  sheets.map((sheet, index) => ({ member: `m${index + 1}`, sheet }))
const resultOf = (sheets: readonly MemberSheet[], settings = COUNCIL_SETTINGS, card = RICE) => {
  const result = councilResult(card, sheets, settings)
  if (!result.ok) throw new Error(result.code)
  return result.value
}
const totalling = (...totals: number[]) =>
  members(totals.map((total) => fillTo(RICE, total, meetsMinimumsOf(RICE, 5))))

describe("councilResult", () => {
  it.each([
    [[90, 90, 90, 90, 90], 90, 90, 5],
    [[90, 90, 90, 90, 89], 89.8, 89.8, 4],
    [[90, 90, 89], 269 / 3, 89.66, 4],
    [[100, 95, 92], 287 / 3, 95.66, 5],
  ])("averages %j to %d, shown as %d: %i stars", (totals, average, shown, stars) => {
    const result = resultOf(totalling(...totals))
    expect(result.average).toBe(average)
    expect(result.averageShown).toBe(shown)
    expect(result.stars).toBe(stars)
    expect(Object.values(result.totals)).toEqual(totals)
  })

  it.each([
    [0.5, true],
    [2 / 3, false],
    [1, false],
  ])("flags members who lie more than a share of %d of a criterion apart: %s", (share, flagged) => {
    const sheets = members([fillBest(RICE), withAnswers(fillBest(RICE), { "1.5": "2" })])
    const spread = resultOf(sheets, { ...COUNCIL_SETTINGS, spreadShare: share }).spread
    expect(spread.find(({ criterion }) => criterion === "1.5")).toEqual({
      criterion: "1.5",
      lowest: 1,
      highest: 3,
      average: 2,
      flagged,
    })
    expect(spread.find(({ criterion }) => criterion === "1.1")?.flagged).toBe(false)
  })

  it.each([
    [1, true, 5],
    [2, true, 5],
    [3, false, 3],
    [5, false, 3],
  ])(
    "when %i of five miss a minimum of 4 stars, it is met: %s, and there are %i stars",
    (missing, met, stars) => {
      const sheets = Array.from({ length: 5 }, (_, index) =>
        index < missing ? withAnswers(fillBest(RICE), { "1.5": "2" }) : fillBest(RICE)
      )
      const result = resultOf(members(sheets))
      const four = result.minimums.find(
        (minimum) => minimum.criterion.code === "1.5" && minimum.stars === 4
      )
      expect(four).toMatchObject({ reachedBy: 5 - missing, met })
      expect(result.stars).toBe(stars)
      expect(result.band).toBe(5)
    }
  )

  it("needs more than half: an even council that is divided has not met a minimum", () => {
    const sheets = members([fillBest(RICE), withAnswers(fillBest(RICE), { "1.5": "2" })])
    expect(resultOf(sheets).stars).toBe(3)
  })

  it("shows who found a disqualifier; only one confirmed in the minutes takes the stars", () => {
    const sheets = members([fillBest(RICE), fillBest(RICE)]).map((sheet, index) =>
      index === 1 ? { ...sheet, disqualifiers: ["idea.copied"] } : sheet
    )
    expect(resultOf(sheets)).toMatchObject({
      disqualifiers: [{ id: "idea.copied", members: ["m2"] }],
      stars: 5,
    })
    const confirmed = { ...COUNCIL_SETTINGS, confirmedDisqualifiers: ["idea.copied"] }
    expect(resultOf(sheets, confirmed)).toMatchObject({ stars: null, band: 5 })
  })

  const best = fillBest(RICE)
  it.each<[string, MemberSheet[], string]>([
    ["no sheets", [], "evaluation.no_sheets"],
    ["two of one member", [...members([best]), ...members([best])], "evaluation.member_repeated"],
    ["one of another set", members([{ ...best, set: 7 }]), "evaluation.sheet_refused"],
    [
      "one of another edition",
      members([{ ...best, edition: "148-2023" }]),
      "evaluation.sheet_refused",
    ],
    [
      "one that is not filled",
      members([best, { ...best, choices: {} }]),
      "evaluation.sheet_incomplete",
    ],
    [
      "a disqualifier the card does not know",
      [{ member: "m1", sheet: best, disqualifiers: ["design.infringing"] }],
      "evaluation.disqualifier_unknown",
    ],
  ])("refuses %s", (_what, sheets, code) => {
    expect(councilResult(RICE, sheets)).toEqual({ ok: false, code })
  })

  it("refuses sheets under different cases", () => {
    const tourism = cardOf(26)
    const sheets = members([fillBest(tourism, "a"), fillBest(tourism, "b")])
    expect(councilResult(tourism, sheets)).toEqual({ ok: false, code: "evaluation.cases_differ" })
    expect(resultOf(members([fillBest(tourism, "b")]), COUNCIL_SETTINGS, tourism).stars).toBe(5)
  })
})
