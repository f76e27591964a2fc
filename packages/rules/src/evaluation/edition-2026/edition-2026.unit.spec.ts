import { productSet } from "../../law/product-sets"
import { casesOf, exactMinimumsOf, fillBest, fillTo, meetsMinimumsOf } from "../fill-sheet.spec"
import { scoreSheet } from "../score-sheet"
import { scoredCriteria } from "../scorecard"
import { starsOf } from "../sheet-stars"
import { EDITION_2026_FILE, edition2026 } from "./index"
import phrases from "./phrases.json"

const CARDS = edition2026().sets.map((card) => ({ card, no: card.set, ...productSet(card.set) }))
const TABLE: Record<string, { vi: string; en: string; details?: string[] }> = phrases
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

describe.each(CARDS)("set $no, $vi", ({ card }) => {
  it.each(casesOf(card))("filled to its maximum has 100 points and 5 stars (case %s)", (caseId) => {
    const sheet = fillBest(card, caseId)
    expect(scoreSheet(card, sheet)).toMatchObject({
      total: 100,
      parts: { A: 40, B: 25, C: 35 },
      complete: true,
    })
    expect(starsOf(card, sheet)).toEqual({ stars: 5, band: 5, unmet: [] })
  })

  it.each([
    [3, 50],
    [4, 70],
  ] as const)("has %i stars with exactly the marked choices and %i points", (stars, total) => {
    const sheet = fillTo(card, total, exactMinimumsOf(card, stars))
    expect(scoreSheet(card, sheet)).toMatchObject({ total, complete: true })
    expect(starsOf(card, sheet).stars).toBe(stars)
  })

  it("has 5 stars with every marked minimum and 90 points, and 4 with one point less", () => {
    expect(starsOf(card, fillTo(card, 90, meetsMinimumsOf(card, 5))).stars).toBe(5)
    expect(starsOf(card, fillTo(card, 89, meetsMinimumsOf(card, 5))).stars).toBe(4)
  })

  it("can be left at none everywhere: 0 points, 1 star", () => {
    const sheet = fillTo(card, 0, (_criterion, choice) => choice.points === 0)
    expect(starsOf(card, sheet).stars).toBe(1)
  })

  it("says each choice differently within a criterion", () => {
    for (const { choices } of scoredCriteria(card)) {
      const texts = choices.map(({ text, caseId }) => `${caseId} ${text.vi}`)
      expect(new Set(texts).size).toBe(texts.length)
    }
  })

  it("words every choice and title in at most twelve words of each language", () => {
    const texts = scoredCriteria(card).flatMap(({ title, choices }) => [
      title,
      ...choices.map(({ text }) => text),
    ])
    const long = texts.flatMap(({ vi, en }) => [vi, en]).filter((text) => wordsIn(text).length > 12)
    expect(long).toEqual([])
  })
})

describe("the phrases", () => {
  it("are all used", () => {
    const keys = new Set<string>()
    const collect = (value: unknown): void => {
      if (typeof value === "string") keys.add(value)
      else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect)
    }
    collect({ ...(EDITION_2026_FILE as object), phrases: {} })
    for (const { details = [] } of Object.values(TABLE)) details.forEach((key) => keys.add(key))
    expect(Object.keys(TABLE).filter((key) => !keys.has(key))).toEqual([])
  })

  it("are short sentences: notes and details of at most 24 words", () => {
    const texts = Object.values(TABLE).flatMap(({ vi, en }) => [vi, en])
    expect(texts.filter((text) => wordsIn(text).length > 24)).toEqual([])
  })
})
