import type { Scorecard, ScorecardCriterion } from "@ocop/rules"
import { toStanding } from "./standing-view"

const both = (text: string) => ({ vi: text, en: `${text} (en)` })

const criterion = (
  code: string,
  points: number,
  minStar: 3 | 4 | 5 | null
): ScorecardCriterion => ({
  code,
  title: both(`Tiêu chí ${code}`),
  max: points,
  notes: [],
  cases: [],
  choices: [0, points].map((worth, index) => ({
    id: String(index),
    points: worth,
    text: both(`${worth} điểm`),
    details: [],
    minStar: worth ? minStar : null,
    caseId: null,
    implied: false,
  })),
  children: [],
})

const part = (code: "A" | "B" | "C", no: number, criteria: ScorecardCriterion[]) => {
  const max = criteria.reduce((sum, one) => sum + one.max, 0)
  return {
    code,
    title: both(code),
    max,
    groups: [{ no, title: both(`Nhóm ${no}`), max, criteria }],
  }
}

const CARD: Scorecard = {
  edition: "26-2026",
  set: 9,
  disqualify: [],
  parts: [
    part("A", 1, [criterion("1.1", 20, null), criterion("1.2", 20, 4)]),
    part("B", 2, [criterion("2.1", 25, null)]),
    part("C", 3, [criterion("3.1", 35, null)]),
  ],
}

const standing = (choices: Record<string, string>) =>
  toStanding(CARD, { edition: "26-2026", set: 9, caseId: null, choices }, "vi")

it("begins at the first criterion, with all stars within reach", () => {
  expect(standing({})).toMatchObject({
    ...{ answered: 0, count: 4, total: 0, reachable: 5, reached: null },
    next: { code: "1.1", group: 1, anchor: "tc-1-1" },
  })
})

it("says how far each group is", () => {
  const { groups } = standing({ "1.1": "1", "2.1": "0" })
  expect(groups.map(({ no, answered, count, points }) => [no, answered, count, points])).toEqual([
    [1, 1, 2, 20],
    [2, 1, 1, 0],
    [3, 0, 1, 0],
  ])
})

it("names what blocks a star and where it is answered", () => {
  const { stars, reachable } = standing({ "1.2": "0" })
  expect(reachable).toBe(3)
  expect(stars.find(({ stars }) => stars === 4)).toEqual({
    stars: 4,
    state: "blocked",
    pointsShort: 70,
    blockers: [
      {
        ...{ code: "1.2", title: "Tiêu chí 1.2", least: "20 điểm", answered: true },
        ...{ group: 1, anchor: "tc-1-2" },
      },
    ],
  })
})

it("tells the stars of a sheet that is whole, and has nothing to go on with", () => {
  const all = { "1.1": "1", "1.2": "1", "2.1": "1", "3.1": "1" }
  expect(standing(all)).toMatchObject({ reached: 5, next: null, total: 100 })
  expect(standing({ ...all, "1.2": "0" }).reached).toBe(3)
})
