import type { CriteriaEditionId } from "../law/criteria-editions"
import { SCORECARD_PART_CODES, type ScorecardPartCode } from "../law/scorecard-parts"
import {
  choicesUnder,
  scoredCriteria,
  type Scorecard,
  type ScorecardChoice,
  type ScorecardCriterion,
} from "./scorecard"

/** A filled card: for each criterion, by its code, the id of the choice. */
export interface Sheet {
  readonly edition: CriteriaEditionId
  readonly set: number
  /** The case of a card with cases (set 26); null or left out: the one its first such answer has. */
  readonly caseId?: string | null
  readonly choices: Readonly<Record<string, string>>
}

export const SHEET_REFUSALS = [
  "evaluation.other_edition",
  "evaluation.other_set",
  "evaluation.criterion_unknown",
  "evaluation.choice_outside",
  "evaluation.case_unknown",
  "evaluation.wrong_case",
] as const
export type SheetRefusal = (typeof SHEET_REFUSALS)[number]

export interface RefusedAnswer {
  /** The criterion; null when the sheet as a whole is refused, with nothing scored. */
  readonly criterion: string | null
  readonly code: SheetRefusal
}

export interface SheetScore {
  /** Points by code, parents of children included; null while unanswered or refused. */
  readonly criteria: Readonly<Record<string, number | null>>
  readonly groups: Readonly<Record<number, number>>
  readonly parts: Readonly<Record<ScorecardPartCode, number>>
  /** Whole points, 0 to 100; what is unanswered or refused counts nothing. */
  readonly total: number
  readonly unanswered: readonly string[]
  readonly refused: readonly RefusedAnswer[]
  /** Everything is answered and nothing is refused. */
  readonly complete: boolean
}

const sum = (points: readonly number[]) => points.reduce((total, one) => total + one, 0)

const answerOf = (sheet: Sheet, code: string): string | null =>
  Object.hasOwn(sheet.choices, code) ? (sheet.choices[code] ?? null) : null

/** The case a sheet is scored under; null on a card without cases, or while nothing says it. */
export const caseOfSheet = (card: Scorecard, sheet: Sheet): string | null => {
  if (sheet.caseId) return sheet.caseId
  for (const { code, cases, choices } of scoredCriteria(card)) {
    const chosen = choices.find(({ id }) => id === answerOf(sheet, code))
    if (cases.length > 0 && chosen?.caseId) return chosen.caseId
  }
  return null
}

/** The choice of a criterion that counts under the sheet's case; null when there is none. */
export const chosenIn = (
  card: Scorecard,
  criterion: ScorecardCriterion,
  sheet: Sheet
): ScorecardChoice | null =>
  choicesUnder(criterion, caseOfSheet(card, sheet)).find(
    ({ id }) => id === answerOf(sheet, criterion.code)
  ) ?? null

const wholeRefusal = (card: Scorecard, sheet: Sheet): SheetRefusal | null => {
  if (sheet.edition !== card.edition) return "evaluation.other_edition"
  if (sheet.set !== card.set) return "evaluation.other_set"
  const cases = scoredCriteria(card).flatMap((criterion) => criterion.cases)
  if (sheet.caseId && !cases.some(({ id }) => id === sheet.caseId)) return "evaluation.case_unknown"
  return null
}

const answerRefusal = (
  card: Scorecard,
  criterion: ScorecardCriterion | undefined,
  sheet: Sheet,
  code: string
): SheetRefusal | null => {
  if (!criterion) return "evaluation.criterion_unknown"
  if (!criterion.choices.some(({ id }) => id === answerOf(sheet, code)))
    return "evaluation.choice_outside"
  return chosenIn(card, criterion, sheet) ? null : "evaluation.wrong_case"
}

const refusalsOf = (card: Scorecard, sheet: Sheet): RefusedAnswer[] => {
  const whole = wholeRefusal(card, sheet)
  if (whole) return [{ criterion: null, code: whole }]
  const byCode = new Map(scoredCriteria(card).map((criterion) => [criterion.code, criterion]))
  return Object.keys(sheet.choices).flatMap((code) => {
    const refusal = answerRefusal(card, byCode.get(code), sheet, code)
    return refusal ? [{ criterion: code, code: refusal }] : []
  })
}

/**
 * Scores a filled sheet. An answer that is refused counts as not given; a sheet of another edition or
 * set, or with a case the card does not know, counts as empty.
 *
 * @law scorecard-sheet
 */
export const scoreSheet = (card: Scorecard, sheet: Sheet): SheetScore => {
  const refused = refusalsOf(card, sheet)
  const isRefused = refused.some(({ criterion }) => criterion === null)
  const counted = isRefused ? { ...sheet, caseId: null, choices: {} } : sheet
  const criteria: Record<string, number | null> = {}

  const score = (criterion: ScorecardCriterion): number => {
    const children = criterion.children.map(score)
    const own = chosenIn(card, criterion, counted)?.points ?? null
    const isOpen = criterion.children.some(({ code }) => criteria[code] === null)
    criteria[criterion.code] = children.length === 0 ? own : isOpen ? null : sum(children)
    return children.length === 0 ? (own ?? 0) : sum(children)
  }

  const groups: Record<number, number> = {}
  const parts: Record<ScorecardPartCode, number> = { A: 0, B: 0, C: 0 }
  for (const part of card.parts)
    for (const group of part.groups) {
      groups[group.no] = sum(group.criteria.map(score))
      parts[part.code] += groups[group.no] ?? 0
    }
  const unanswered = scoredCriteria(card)
    .map(({ code }) => code)
    .filter((code) => criteria[code] === null)
  return {
    criteria,
    groups,
    parts,
    total: sum(SCORECARD_PART_CODES.map((code) => parts[code])),
    unanswered,
    refused,
    complete: unanswered.length === 0 && refused.length === 0,
  }
}
