import { edition2026 } from "./edition-2026"
import { fillBest, fillTo, meetsMinimumsOf, withAnswers } from "./fill-sheet.spec"
import { scoreSheet, type Sheet } from "./score-sheet"
import type { Scorecard } from "./scorecard"
import { blocking, reachableStars, starsOf } from "./sheet-stars"

const cardOf = (no: number): Scorecard => {
  const card = edition2026().sets.find(({ set }) => set === no)
  if (!card) throw new RangeError(`No set ${no}`)
  return card
}
const RICE = cardOf(6)
const without = (sheet: Sheet, ...codes: string[]): Sheet => ({
  ...sheet,
  choices: Object.fromEntries(
    Object.entries(sheet.choices).filter(([code]) => !codes.includes(code))
  ),
})
const reasons = (unmet: ReturnType<typeof starsOf>["unmet"]) =>
  unmet.map(({ criterion, stars, least }) => [criterion.code, stars, least.id])

describe("starsOf", () => {
  it("gives 92 points 3 stars when a minimum of 4 stars is missed, and says which", () => {
    const missed = fillTo(
      RICE,
      92,
      (criterion, choice) =>
        meetsMinimumsOf(RICE, 3)(criterion, choice) &&
        (criterion.code !== "1.5" || choice.id === "2")
    )
    const { stars, band, unmet } = starsOf(RICE, missed)
    expect(scoreSheet(RICE, missed).total).toBe(92)
    expect({ stars, band }).toEqual({ stars: 3, band: 5 })
    expect(reasons(unmet)).toContainEqual(["1.5", 4, "3"])
    expect(unmet.find(({ criterion }) => criterion.code === "1.5")).toMatchObject({
      chosen: { id: "2" },
      least: { text: { vi: "Hợp đồng cho trên 75% sản lượng tiêu thụ" } },
    })
  })

  it("gives no certificate when a minimum of 3 stars is missed, whatever the points", () => {
    const missed = withAnswers(fillBest(RICE), { "9": "0" })
    expect(starsOf(RICE, missed)).toMatchObject({ stars: 2, band: 5 })
  })

  it.each([
    [90, 5],
    [89.8, 4],
    [69.8, 3],
    [49.8, 2],
    [29.8, 1],
  ])("takes the band from a council's average of %d: %i stars", (average, stars) => {
    expect(starsOf(RICE, fillBest(RICE), average).stars).toBe(stars)
  })

  it("names no minimum above the band: it does not lower anything", () => {
    const sheet = fillTo(RICE, 60, meetsMinimumsOf(RICE, 3))
    expect(starsOf(RICE, sheet).unmet.every(({ stars }) => stars === 3)).toBe(true)
  })
})

describe("blocking", () => {
  it("says that 4 stars are within reach: choose at least … in 1.5", () => {
    const sheet = withAnswers(fillBest(RICE), { "1.5": "2" })
    const four = blocking(RICE, sheet).find(({ stars }) => stars === 4)
    expect(four).toMatchObject({ reached: false, pointsShort: 0, open: false })
    expect(reasons(four?.blockers ?? [])).toEqual([["1.5", 4, "3"]])
  })

  it("says how many points are missing where every minimum is met", () => {
    const sheet = fillTo(RICE, 88, meetsMinimumsOf(RICE, 5))
    expect(blocking(RICE, sheet)).toMatchObject([
      { stars: 3, reached: true, pointsShort: 0 },
      { stars: 4, reached: true, pointsShort: 0 },
      { stars: 5, reached: false, pointsShort: 2, blockers: [], open: false },
    ])
  })

  it("keeps a star open while only unanswered criteria stand in its way", () => {
    const sheet = without(fillBest(RICE), "1.5", "9")
    const five = blocking(RICE, sheet).find(({ stars }) => stars === 5)
    expect(five).toMatchObject({ reached: false, open: true })
    expect(five?.blockers.every(({ chosen }) => chosen === null)).toBe(true)
  })

  it("asks of more stars never less than of fewer", () => {
    for (const card of edition2026().sets) {
      const empty: Sheet = { edition: card.edition, set: card.set, choices: {} }
      const [three, four, five] = blocking(card, empty).map(
        ({ blockers }) =>
          new Map(blockers.map(({ criterion, least }) => [criterion.code, least.points]))
      )
      for (const [code, points] of three ?? [])
        expect(four?.get(code)).toBeGreaterThanOrEqual(points)
      for (const [code, points] of four ?? [])
        expect(five?.get(code)).toBeGreaterThanOrEqual(points)
    }
  })
})

describe("reachableStars", () => {
  it("is five for an empty sheet of every set", () => {
    for (const card of edition2026().sets)
      expect(reachableStars(card, { edition: card.edition, set: card.set, choices: {} })).toBe(5)
  })

  it.each<[Record<string, string>, number | null]>([
    [{ "1.5": "3" }, 4],
    [{ "1.5": "2" }, 3],
    [{ "9": "0" }, null],
  ])("with %j answered is %j", (choices, stars) => {
    expect(reachableStars(RICE, { edition: RICE.edition, set: RICE.set, choices })).toBe(stars)
  })
})
