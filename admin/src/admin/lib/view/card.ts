import type { CouncilResultView, Language } from "@ocop/contracts"
import {
  blocking,
  caseOfSheet,
  chosenIn,
  scoredCriteria,
  scoreSheet,
  type Scorecard,
  type ScorecardCriterion,
  type Sheet,
} from "@ocop/rules"

export interface CardLine {
  code: string
  title: string
  max: number
  /** Null while nothing is chosen. */
  points: number | null
  chosen: string | null
}

export interface CardPart {
  code: string
  title: string
  max: number
  points: number
  groups: { no: number; title: string; lines: CardLine[] }[]
}

/** Choices of a card as the rules score them. */
export const sheetOf = (
  card: Scorecard,
  choices: Readonly<Record<string, string>>,
  caseId: string | null
): Sheet => ({ edition: card.edition, set: card.set, caseId, choices })

const leavesOf = (criterion: ScorecardCriterion): readonly ScorecardCriterion[] =>
  criterion.children.length ? criterion.children.flatMap(leavesOf) : [criterion]

/** A filled card in its own order: what was chosen and what it is worth. */
export const cardParts = (card: Scorecard, sheet: Sheet, language: Language): CardPart[] => {
  const { parts } = scoreSheet(card, sheet)
  const lineOf = (criterion: ScorecardCriterion): CardLine => {
    const chosen = chosenIn(card, criterion, sheet)
    return {
      code: criterion.code,
      title: criterion.title[language],
      max: criterion.max,
      points: chosen?.points ?? null,
      chosen: chosen?.text[language] ?? null,
    }
  }
  return card.parts.map(({ code, title, max, groups }) => ({
    code,
    max,
    title: title[language],
    points: parts[code],
    groups: groups.map(({ no, title, criteria }) => ({
      no,
      title: title[language],
      lines: criteria.flatMap(leavesOf).map(lineOf),
    })),
  }))
}

export interface Standing {
  total: number
  unanswered: string[]
  complete: boolean
  /** Per number of stars: reached, or what is missing. */
  stars: { stars: number; reached: boolean; pointsShort: number; blockers: string[] }[]
}

/** How a sheet stands while it is filled in. */
export const standingOf = (card: Scorecard, sheet: Sheet): Standing => {
  const { total, unanswered, complete } = scoreSheet(card, sheet)
  return {
    total,
    complete,
    unanswered: [...unanswered],
    stars: blocking(card, sheet).map(({ stars, reached, pointsShort, blockers }) => ({
      stars,
      reached,
      pointsShort,
      blockers: blockers.map(({ criterion }) => criterion.code),
    })),
  }
}

/** The cases of a card that knows cases; empty for most. */
export const casesOf = (card: Scorecard, language: Language) => {
  const cases = scoredCriteria(card).flatMap((criterion) => criterion.cases)
  return [...new Map(cases.map(({ id, title }) => [id, title[language]])).entries()].map(
    ([value, label]) => ({ value, label })
  )
}

export const caseIn = caseOfSheet

export interface SpreadLine {
  criterion: string
  title: string
  max: number
  average: number
  lowest: number
  highest: number
  flagged: boolean
}

/** What members gave, criterion by criterion. */
export const spreadLines = (
  card: Scorecard,
  { spread }: CouncilResultView,
  language: Language
): SpreadLine[] => {
  const known = new Map(scoredCriteria(card).map((criterion) => [criterion.code, criterion]))
  return spread.map((one) => ({
    ...one,
    title: known.get(one.criterion)?.title[language] ?? "",
    max: known.get(one.criterion)?.max ?? 0,
  }))
}

export interface MinimumLine {
  key: string
  criterion: string
  stars: number
  /** The least choice that does. */
  least: string
  reachedBy: number
  met: boolean
}

/** The marked minimums that are missed, fewest stars first: why a band is not given. */
export const unmetMinimums = (
  card: Scorecard,
  { minimums }: CouncilResultView,
  language: Language
): MinimumLine[] => {
  const known = new Map(scoredCriteria(card).map((criterion) => [criterion.code, criterion]))
  return minimums
    .filter(({ met }) => !met)
    .map(({ criterion, stars, least, reached_by, met }) => ({
      key: `${criterion}-${stars}`,
      criterion: `${criterion} ${known.get(criterion)?.title[language] ?? ""}`,
      stars,
      least: known.get(criterion)?.choices.find(({ id }) => id === least)?.text[language] ?? least,
      reachedBy: reached_by,
      met,
    }))
    .sort((a, b) => a.stars - b.stars)
}
