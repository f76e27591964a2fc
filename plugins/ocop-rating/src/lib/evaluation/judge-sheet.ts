import type { CouncilResultView } from "@ocop/contracts"
import {
  caseOfSheet,
  councilResult,
  disqualifiersOf,
  scoredCriteria,
  scoreSheet,
  starsOf,
  type CouncilMinimum,
  type Scorecard,
  type Sheet,
  type SheetRefusal,
  type Stars,
} from "@ocop/rules"
import { findScorecard } from "./scorecards"

/** Which card: what a dossier says of it. */
interface CardOf {
  product_set: number
  criteria_edition: string
}

export interface Answers {
  choices: Readonly<Record<string, string>>
  case_id: string | null
}

/** The card a dossier is judged by; dossiers are only made under editions whose cards are here. */
export const cardOf = ({ product_set, criteria_edition }: CardOf): Scorecard =>
  findScorecard(criteria_edition, String(product_set))

const sheetOf = (card: Scorecard, { choices, case_id }: Answers): Sheet => ({
  edition: card.edition,
  set: card.set,
  caseId: case_id,
  choices,
})

export interface AnswersJudged {
  total: number
  stars: Stars
  complete: boolean
  unanswered: string[]
  /** Why the first refused answer is refused. */
  refused: SheetRefusal | null
}

/** How answers stand: points, stars, what is open and what the card does not know. */
export const scoreAnswers = (dossier: CardOf, answers: Answers): AnswersJudged => {
  const card = cardOf(dossier)
  const sheet = sheetOf(card, answers)
  const { total, complete, unanswered, refused } = scoreSheet(card, sheet)
  const { stars } = starsOf(card, sheet)
  return { total, stars, complete, unanswered: [...unanswered], refused: refused[0]?.code ?? null }
}

/** Why one answer cannot be kept; null when it can. Taking one back is always fine. */
export const answerRefusal = (
  dossier: CardOf,
  criterion: string,
  choice: string | null,
  case_id: string | null
): SheetRefusal | null => {
  if (choice !== null)
    return scoreAnswers(dossier, { choices: { [criterion]: choice }, case_id }).refused
  const known = scoredCriteria(cardOf(dossier)).some(({ code }) => code === criterion)
  return known ? null : "evaluation.criterion_unknown"
}

/** The case answers stand under; null on a card without cases. */
export const caseOf = (dossier: CardOf, answers: Answers): string | null => {
  const card = cardOf(dossier)
  return caseOfSheet(card, sheetOf(card, answers))
}

export const isDisqualifier = (dossier: CardOf, id: string): boolean =>
  disqualifiersOf(cardOf(dossier)).some((ground) => ground.id === id)

export interface CouncilScore extends Omit<CouncilResultView, "stars"> {
  stars: Stars
}

const minimumView = ({ criterion, stars, least, reachedBy, met }: CouncilMinimum) => ({
  criterion: criterion.code,
  stars,
  least: least.id,
  reached_by: reachedBy,
  met,
})

/** What closed sheets come to; null while there is none. */
export const scoreCouncil = (
  dossier: CardOf,
  sheets: readonly { member: string; sheet: Answers }[]
): CouncilScore | null => {
  const card = cardOf(dossier)
  const filled = sheets.map(({ member, sheet }) => ({ member, sheet: sheetOf(card, sheet) }))
  const result = councilResult(card, filled)
  if (!result.ok) return null
  const { average, band, stars, spread, minimums } = result.value
  const flagged = spread.filter((one) => one.flagged).map(({ criterion }) => criterion)
  return {
    total: average,
    band,
    stars: stars ?? 1,
    flagged,
    spread: spread.map((one) => ({ ...one })),
    minimums: minimums.map(minimumView),
  }
}
