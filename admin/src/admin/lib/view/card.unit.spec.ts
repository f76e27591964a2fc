import type { CouncilResultView } from "@ocop/contracts"
import type { Scorecard, ScorecardCriterion } from "@ocop/rules"
import { cardParts, sheetOf, spreadLines, standingOf, unmetMinimums } from "./card"

const text = (vi: string) => ({ vi, en: `${vi} (en)` })

const criterion = (code: string, max: number, least: 4 | null): ScorecardCriterion => ({
  code,
  max,
  title: text(`Tiêu chí ${code}`),
  notes: [],
  cases: [],
  children: [],
  choices: [0, max].map((points, index) => ({
    id: String(index),
    points,
    text: text(points ? "Có" : "Không"),
    details: [],
    minStar: points ? least : null,
    caseId: null,
    implied: false,
  })),
})

const CARD: Scorecard = {
  edition: "26-2026",
  set: 12,
  disqualify: [],
  parts: [
    {
      code: "A",
      title: text("Sức mạnh cộng đồng"),
      max: 100,
      groups: [
        {
          no: 1,
          title: text("Nguồn gốc"),
          max: 100,
          criteria: [criterion("1.1", 80, null), criterion("1.2", 20, 4)],
        },
      ],
    },
  ],
}

const result: CouncilResultView = {
  total: 92.5,
  band: 5,
  stars: 3,
  flagged: ["1.2"],
  spread: [
    { criterion: "1.1", lowest: 80, highest: 80, average: 80, flagged: false },
    { criterion: "1.2", lowest: 0, highest: 20, average: 12.5, flagged: true },
  ],
  minimums: [{ criterion: "1.2", stars: 4, least: "1", reached_by: 2, met: false }],
}

it("shows a filled card part by part, with what was chosen and what is open", () => {
  const [part] = cardParts(CARD, sheetOf(CARD, { "1.1": "1" }, null), "vi")
  expect(part).toMatchObject({ code: "A", points: 80, max: 100 })
  expect(part?.groups[0]?.lines).toEqual([
    { code: "1.1", title: "Tiêu chí 1.1", max: 80, points: 80, chosen: "Có" },
    { code: "1.2", title: "Tiêu chí 1.2", max: 20, points: null, chosen: null },
  ])
})

it("says how a sheet stands: total, what is open and which minimum blocks which star", () => {
  const open = standingOf(CARD, sheetOf(CARD, { "1.1": "1" }, null))
  expect(open).toMatchObject({ total: 80, unanswered: ["1.2"], complete: false })
  const { stars, complete } = standingOf(CARD, sheetOf(CARD, { "1.1": "1", "1.2": "0" }, null))
  expect(complete).toBe(true)
  expect(stars.find((one) => one.stars === 3)?.reached).toBe(true)
  expect(stars.find((one) => one.stars === 4)).toMatchObject({
    reached: false,
    pointsShort: 0,
    blockers: ["1.2"],
  })
})

it("names the minimum a council missed, with the least choice that would do", () => {
  expect(unmetMinimums(CARD, result, "vi")).toEqual([
    {
      key: "1.2-4",
      criterion: "1.2 Tiêu chí 1.2",
      stars: 4,
      least: "Có",
      reachedBy: 2,
      met: false,
    },
  ])
})

it("puts the criteria's names and maximums beside what members gave", () => {
  expect(spreadLines(CARD, result, "en")[1]).toEqual({
    criterion: "1.2",
    title: "Tiêu chí 1.2 (en)",
    max: 20,
    lowest: 0,
    highest: 20,
    average: 12.5,
    flagged: true,
  })
})
