// Holds our edition against the official annex wherever its structured text is at hand: where
// OCOP_OFFICIAL_CRITERIA points, or beside the repository. The annex itself is not part of it.
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { edition2026 } from "./index"
import phrases from "./phrases.json"
import type { ScorecardCriterion } from "../scorecard"

interface OfficialCriterion {
  code?: string
  no?: number
  title: string
  max: number
  options: { text: string; score: number; min_star?: number; case?: string }[]
  notes: string[]
  cases?: string[]
  children?: OfficialCriterion[]
  criteria?: OfficialCriterion[]
}
interface OfficialSet {
  no: number
  disqualify: string[]
  parts: { code: string; title: string; max: number; groups: OfficialCriterion[] }[]
}

const PATH =
  process.env.OCOP_OFFICIAL_CRITERIA ??
  join(__dirname, "../../../../../../shared/data/criteria/2026-official.json")
const isThere = existsSync(PATH)
const official = (): OfficialSet[] => JSON.parse(readFileSync(PATH, "utf8")).sets

const shapeOfOfficial = (entry: OfficialCriterion): object => ({
  code: entry.code ?? String(entry.no),
  max: entry.max,
  choices: entry.options.map(({ score, min_star, case: name }) => ({
    points: score,
    minStar: min_star ?? null,
    case: name ? (entry.cases?.indexOf(name) ?? null) : null,
  })),
  children: (entry.children ?? []).map(shapeOfOfficial),
})
const shapeOfOurs = (criterion: ScorecardCriterion): object => ({
  code: criterion.code,
  max: criterion.max,
  choices: criterion.choices
    .filter(({ implied }) => !implied)
    .map(({ points, minStar, caseId }) => ({
      points,
      minStar,
      case: caseId ? criterion.cases.findIndex(({ id }) => id === caseId) : null,
    })),
  children: criterion.children.map(shapeOfOurs),
})

const everyText = (value: unknown): string[] => {
  if (typeof value === "string") return [value]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(everyText) : []
}
const plain = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%<>≥]+/gu, " ")
    .trim()

// "(1)" only refers to the choice above
const factsIn = (text: string) =>
  [
    ...text
      .replace(/\(1\)/g, "")
      .replaceAll("GlobalG.A.P", "GlobalGAP")
      .replaceAll("Global GAP", "GlobalGAP")
      .matchAll(
        /\d+|VietGAP|GlobalGAP|GACP-WHO|\b(?:ASC|BAP|MSC|ISO|HACCP|BRC|Halal|FDA|GMP|NPB|EU)\b|Booking|Agoda|TripAdvisor|Traveloka|iVivu/g
      ),
  ].map(([fact]) => (/^\d/.test(fact) ? String(Number(fact)) : fact))
const factsLost = (theirs: string, ours: { vi: string; en: string }[]) => {
  const [vi, en] = [
    factsIn(ours.map((text) => text.vi).join(" ")),
    factsIn(ours.map((text) => text.en).join(" ")),
  ]
  return factsIn(theirs)
    .filter((fact) => !vi.includes(fact) || !en.includes(fact))
    .map((fact) => `${fact} of "${theirs}" in ${JSON.stringify(ours)}`)
}

const describeIfThere = isThere ? describe : describe.skip
describeIfThere(`the official annex of 2026 (${isThere ? "found" : `not at ${PATH}`})`, () => {
  it("has the same parts, groups, criteria, choices, points and marked minimums", () => {
    const shape = official().map(({ no, parts }) => ({
      no,
      parts: parts.map(({ code, max, groups }) => ({
        code,
        max,
        groups: groups.map((group) => ({
          no: group.no,
          max: group.max,
          criteria: group.criteria?.length
            ? group.criteria.map(shapeOfOfficial)
            : [shapeOfOfficial(group)],
        })),
      })),
    }))
    const ours = edition2026().sets.map(({ set, parts }) => ({
      no: set,
      parts: parts.map(({ code, max, groups }) => ({
        code,
        max,
        groups: groups.map(({ no, max: most, criteria }) => ({
          no,
          max: most,
          criteria: criteria.map(shapeOfOurs),
        })),
      })),
    }))
    expect(ours).toEqual(shape)
  })

  it("has a note of ours for each of its notes, and grounds to exclude where it has them", () => {
    for (const card of edition2026().sets) {
      const set = official().find(({ no }) => no === card.set)
      expect(card.disqualify.length > 0).toBe((set?.disqualify.length ?? 0) > 0)
      card.parts.forEach(({ groups }, part) =>
        groups.forEach(({ criteria }, index) => {
          const group = set?.parts[part]?.groups[index]
          const theirs = group?.criteria?.length ? group.criteria : [group]
          criteria.forEach(({ notes }, at) =>
            expect(notes.length).toBeGreaterThanOrEqual(theirs[at]?.notes.length ?? 0)
          )
        })
      )
    }
  })

  it("shares no sentence with ours", () => {
    const theirs = new Set(everyText(official()).map(plain))
    const ours = Object.values(phrases).map(({ vi }) => vi)
    expect(ours.filter((text) => theirs.has(plain(text)))).toEqual([])
  })

  it("keeps every number and every named standard of a choice and a note, in both languages", () => {
    const lost: string[] = []
    const compare = (theirs: OfficialCriterion, ours: ScorecardCriterion) => {
      const printed = ours.choices.filter(({ implied }) => !implied)
      theirs.options.forEach(({ text }, index) => {
        const choice = printed[index]
        const said = choice ? [choice.text, ...choice.details] : []
        lost.push(...factsLost(text, said))
      })
      const notes = ours.notes.map(({ text }) => text)
      lost.push(...factsLost(theirs.notes.join(" "), notes))
      lost.push(...factsLost(theirs.title, [ours.title, ...notes]))
      theirs.children?.forEach((child, index) => {
        const own = ours.children[index]
        if (own) compare(child, own)
      })
    }
    official().forEach(({ parts }, set) =>
      parts.forEach(({ groups }, part) =>
        groups.forEach((group, at) => {
          const ours = edition2026().sets[set]?.parts[part]?.groups[at]?.criteria ?? []
          const theirs = group.criteria?.length ? group.criteria : [group]
          theirs.forEach((one, index) => {
            const own = ours[index]
            if (own) compare(one, own)
          })
        })
      )
    )
    expect(lost).toEqual([])
  })
})
