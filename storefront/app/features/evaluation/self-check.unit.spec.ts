import type { StoreScorecardSet } from "@ocop/contracts"
import { PRODUCT_SETS, SECTORS, type Scorecard, type ScorecardCriterion } from "@ocop/rules"
import { toOutcomeView } from "./outcome-view"
import { choicesOf } from "./set-choice"
import { sheetOf } from "./sheet-address"
import { toSheetView } from "./sheet-view"

const both = (text: string) => ({ vi: text, en: `${text} (en)` })

const criterion = (
  code: string,
  marks: readonly (readonly [points: number, minStar: 3 | 4 | 5 | null])[],
  more: Partial<ScorecardCriterion> = {}
): ScorecardCriterion => ({
  code,
  title: both(`Tiêu chí ${code}`),
  max: Math.max(...marks.map(([points]) => points)),
  notes: [],
  cases: [],
  choices: marks.map(([points, minStar], index) => ({
    id: String(index),
    points,
    text: both(`${code}: ${points}`),
    details: [],
    minStar,
    caseId: null,
    implied: false,
  })),
  children: [],
  ...more,
})

const part = (code: "A" | "B" | "C", no: number, criteria: ScorecardCriterion[]) => {
  const max = criteria.reduce((sum, one) => sum + one.max, 0)
  return {
    code,
    title: both(`Phần ${code}`),
    max,
    groups: [{ no, title: both(`Nhóm ${no}`), max, criteria }],
  }
}

const child = (code: string) =>
  criterion(code, [
    [0, null],
    [5, null],
  ])

/** Fewer criteria than a real card, of the same kinds. */
const CARD: Scorecard = {
  edition: "26-2026",
  set: 6,
  disqualify: [],
  parts: [
    part("A", 1, [
      criterion("1.1", [
        [0, null],
        [10, 3],
        [20, 4],
        [40, 5],
      ]),
    ]),
    part("B", 2, [
      criterion("2.1", [
        [0, null],
        [25, null],
      ]),
    ]),
    part("C", 3, [
      criterion("3.1", [[10, null]], {
        choices: [],
        children: [child("3.1.1"), child("3.1.2")],
      }),
      criterion(
        "3",
        [
          [0, null],
          [25, 4],
        ],
        { notes: [{ id: "hint", kind: "hint", text: both("Gợi ý") }] }
      ),
    ]),
  ],
}

const sheet = (query: string) => sheetOf(CARD, new URLSearchParams(query))
const outcome = (query: string) => toOutcomeView(CARD, sheet(query), "vi")
const BEST = "1.1=3&2.1=1&3.1.1=1&3.1.2=1&3=1"

describe("sheetOf", () => {
  it("reads a criterion's choice by its code and leaves other names out", () => {
    expect(sheet("1.1=2&utm_source=zalo&9.9=1&3=&toString=1").choices).toEqual({ "1.1": "2" })
  })
})

describe("toSheetView", () => {
  const [a, , c] = toSheetView(CARD, sheet("1.1=2"), "en")

  it("marks what is chosen, in the language of the page", () => {
    expect(a?.groups[0]?.blocks[0]?.criteria[0]).toMatchObject({
      anchor: "tc-1-1",
      title: "Tiêu chí 1.1 (en)",
      lists: [
        {
          title: null,
          choices: [
            { id: "0", checked: false },
            { id: "1", minStar: 3 },
            { id: "2", checked: true },
            { id: "3", checked: false },
          ],
        },
      ],
    })
  })

  it("makes a parent a heading above its children", () => {
    const blocks = c?.groups[0]?.blocks.map(({ heading, criteria }) => [
      heading,
      criteria.map(({ code }) => code),
    ])
    expect(blocks).toEqual([
      ["3.1 Tiêu chí 3.1 (en)", ["3.1.1", "3.1.2"]],
      [null, ["3"]],
    ])
  })

  it("lists the choices of each case under its name", () => {
    const choice = (id: string, caseId: string | null) => ({
      id,
      points: 0,
      text: both(id),
      details: [],
      minStar: null,
      caseId,
      implied: false,
    })
    const cased = criterion("4", [[1, null]], {
      cases: [
        { id: "a", title: both("Cộng đồng") },
        { id: "b", title: both("Tổ chức") },
      ],
      choices: [choice("0", null), choice("1", "a"), choice("2", "b")],
    })
    const card = { ...CARD, parts: [part("A", 4, [cased])] }
    const lists = toSheetView(card, sheet(""), "vi")[0]?.groups[0]?.blocks[0]?.criteria[0]?.lists
    expect(lists?.map(({ title, choices }) => [title, choices.map(({ id }) => id)])).toEqual([
      [null, ["0"]],
      ["Cộng đồng", ["1"]],
      ["Tổ chức", ["2"]],
    ])
  })
})

describe("toOutcomeView", () => {
  it("is nothing for an empty sheet", () => {
    expect(outcome("")).toBeNull()
  })

  it("gives a whole sheet its stars", () => {
    expect(outcome(BEST)).toMatchObject({
      answered: 5,
      count: 5,
      total: 100,
      stars: 5,
      bandAbove: null,
      next: null,
      refused: 0,
    })
  })

  it("says which choice is needed when a minimum lowers the band", () => {
    const view = outcome(`${BEST.replace("3=1", "3=0").replace("1.1=3", "1.1=1")}`)
    expect(view).toMatchObject({ total: 45, stars: 2, bandAbove: null })
    expect(outcome(BEST.replace("1.1=3", "1.1=1"))).toMatchObject({
      total: 70,
      stars: 3,
      bandAbove: 4,
    })
    expect(outcome(BEST.replace("1.1=3", "1.1=1"))?.outlook[1]).toEqual({
      stars: 4,
      state: "blocked",
      pointsShort: 0,
      blockers: [
        { code: "1.1", anchor: "tc-1-1", title: "Tiêu chí 1.1", least: "1.1: 20", answered: true },
      ],
    })
  })

  it("gives half a sheet no stars but what it can still reach, and where to go on", () => {
    expect(outcome("1.1=2")).toMatchObject({
      answered: 1,
      stars: null,
      reachable: 4,
      next: { code: "2.1", anchor: "tc-2-1" },
      outlook: [{ state: "open", pointsShort: 30 }, { state: "open" }, { state: "blocked" }],
    })
  })

  it("counts answers it does not know", () => {
    expect(outcome("1.1=9&2.1=1")).toMatchObject({ refused: 1, answered: 1, total: 25 })
  })
})

describe("choicesOf", () => {
  const sets: StoreScorecardSet[] = PRODUCT_SETS.map(({ no, sector, vi, en }) => ({
    no,
    name: { vi, en },
    sector: { key: sector, name: SECTORS[sector] },
  }))
  const numbers = (typed: string) =>
    choicesOf(sets, typed, "vi").flatMap(({ sets: found }) => found.map(({ no }) => no))

  it("lists all sets by sector for no words", () => {
    expect(numbers("  ")).toEqual(sets.map(({ no }) => no))
    expect(choicesOf(sets, "", "en").map(({ name }) => name)).toEqual(
      Object.values(SECTORS).map(({ en }) => en)
    )
  })

  it.each([
    ["ca phe", [13]],
    ["Cà phê", [13]],
    ["coffee", [13]],
    ["bánh tráng", [6]],
    ["nuoc mam", [9]],
    ["homestay", [26]],
    ["handicrafts textiles", [22]],
    ["xyz", []],
  ])("%j leads to %j", (typed, found) => {
    expect(numbers(typed)).toEqual(found)
  })
})
