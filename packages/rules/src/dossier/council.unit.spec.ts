import { COUNCIL_DEPARTMENTS, type CouncilDepartment } from "../law/dossier-terms"
import type { Stars } from "../law/criteria-editions"
import {
  councilFinished,
  councilOpens,
  judgeCouncil,
  mayReadSheets,
  mayScore,
  starsToDecide,
  type CouncilMember,
} from "./council"

const seated = (departments: readonly CouncilDepartment[]): CouncilMember[] =>
  departments.map((department, index) => ({ userId: `u${index}`, department, chair: index === 0 }))

const BY_LAW = COUNCIL_DEPARTMENTS.slice(0, 7)

describe("judgeCouncil", () => {
  it("takes the departments the law names, with or without experts", () => {
    expect(judgeCouncil(seated(BY_LAW)).ok).toBe(true)
    expect(judgeCouncil(seated(COUNCIL_DEPARTMENTS)).ok).toBe(true)
  })

  it.each(BY_LAW)("misses %s", (absent) => {
    const members = seated(BY_LAW.filter((department) => department !== absent))
    expect(judgeCouncil(members)).toEqual({ ok: false, code: "council.department_missing" })
  })

  it("has one chair and nobody twice", () => {
    const members = seated(BY_LAW)
    const nobody = members.map((member) => ({ ...member, chair: false }))
    expect(judgeCouncil(nobody)).toEqual({ ok: false, code: "council.chair_missing" })
    const both = members.map((member) => ({ ...member, chair: true }))
    expect(judgeCouncil(both)).toEqual({ ok: false, code: "council.chair_missing" })
    const twice = members.map((member) => ({ ...member, userId: "u0" }))
    expect(judgeCouncil(twice)).toEqual({ ok: false, code: "council.member_twice" })
  })
})

it.each([
  [false, false, "ok"],
  [true, false, "council.conflict_of_interest"],
  [false, true, "council.sheet_closed"],
  [true, true, "council.conflict_of_interest"],
])("conflicted %s, closed %s: scoring is %s", (conflicted, sheetClosed, expected) => {
  const judged = mayScore({ conflicted, sheetClosed })
  expect(judged.ok ? "ok" : judged.code).toBe(expected)
})

it.each([
  [false, false, false, false],
  [true, false, false, true],
  [true, true, false, false],
  [false, true, false, false],
  [false, false, true, true],
  [false, true, true, true],
])(
  "own sheet closed %s, conflicted %s, council over %s: reads others %s",
  (sheetClosed, conflicted, councilOver, reads) => {
    expect(mayReadSheets({ sheetClosed, conflicted, councilOver })).toBe(reads)
  }
)

describe("councilFinished", () => {
  /** S a closed sheet, o an open one, x a conflict; a leading C is the chair's. */
  const council = (text: string) =>
    [...text].map((sign, index) => ({
      chair: index === 0,
      conflicted: sign === "x",
      sheetClosed: sign === "S",
    }))

  it.each([
    ["SSSSS", "ok"],
    ["SSSSx", "ok"],
    ["SSSo", "council.sheets_open"],
    ["SSoo", "council.quorum_missing"],
    ["ooooo", "council.quorum_missing"],
    ["xSSSS", "ok"],
    ["xxxSS", "council.quorum_missing"],
    ["xxxxx", "council.quorum_missing"],
    ["", "council.quorum_missing"],
    ["SSx", "ok"],
    ["Sxx", "council.quorum_missing"],
  ])("%s: %s", (text, expected) => {
    const judged = councilFinished(council(text))
    expect(judged.ok ? "ok" : judged.code).toBe(expected)
  })

  it("takes another quorum from the configuration", () => {
    expect(councilFinished(council("Sxx"), { share: 0.3, chairNeeded: false }).ok).toBe(true)
  })
})

it.each<[Stars, number, boolean, string, Stars[]]>([
  [1, 20, false, "not_reach", []],
  [2, 92, false, "not_reach", []],
  [3, 92, false, "decide", [3]],
  [4, 75, false, "decide", [4]],
  [5, 92, false, "propose_five", []],
  [5, 92, true, "decide", [3, 4]],
])("%i stars with %d points, back from the ministry %s: %s", (stars, total, back, opens, given) => {
  expect(councilOpens({ stars, total }, back)).toBe(opens)
  expect(starsToDecide(stars, back)).toEqual(given)
})
