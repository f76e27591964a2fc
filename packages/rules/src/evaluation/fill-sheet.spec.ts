// Builder of filled sheets for the tests beside it.
import type { CertifiedStars } from "../law/criteria-editions"
import { minimumsFor } from "./minimums"
import type { Sheet } from "./score-sheet"
import {
  choicesUnder,
  scoredCriteria,
  type Scorecard,
  type ScorecardChoice,
  type ScorecardCriterion,
} from "./scorecard"

type Allowed = (criterion: ScorecardCriterion, choice: ScorecardChoice) => boolean

const sheetOf = (
  card: Scorecard,
  choices: Record<string, string>,
  caseId: string | null
): Sheet => ({
  edition: card.edition,
  set: card.set,
  caseId,
  choices,
})

export const casesOf = (card: Scorecard): (string | null)[] => {
  const ids = scoredCriteria(card).flatMap(({ cases }) => cases.map(({ id }) => id))
  return ids.length > 0 ? [...new Set(ids)] : [null]
}

/** The best choice everywhere. */
export const fillBest = (card: Scorecard, caseId: string | null = casesOf(card)[0] ?? null) =>
  sheetOf(
    card,
    Object.fromEntries(
      scoredCriteria(card).map((criterion) => {
        const best = choicesUnder(criterion, caseId).find(({ points }) => points === criterion.max)
        return [criterion.code, best?.id ?? ""]
      })
    ),
    caseId
  )

/** A complete sheet of exactly that total out of choices that are allowed; throws when there is none. */
export const fillTo = (card: Scorecard, total: number, allowed: Allowed): Sheet => {
  const caseId = casesOf(card)[0] ?? null
  let reached = new Map<number, Record<string, string>>([[0, {}]])
  for (const criterion of scoredCriteria(card)) {
    const next: typeof reached = new Map()
    for (const [points, choices] of reached)
      for (const choice of choicesUnder(criterion, caseId))
        if (allowed(criterion, choice))
          next.set(points + choice.points, { ...choices, [criterion.code]: choice.id })
    reached = next
  }
  const found = reached.get(total)
  if (!found) throw new Error(`No sheet of set ${card.set} has ${total} points`)
  return sheetOf(card, found, caseId)
}

/** Choices that reach every marked minimum of that many stars. */
export const meetsMinimumsOf = (card: Scorecard, stars: CertifiedStars): Allowed => {
  const least = new Map(
    minimumsFor(card, stars, casesOf(card)[0] ?? null).map((minimum) => [
      minimum.criterion.code,
      minimum.least.points,
    ])
  )
  return (criterion, choice) => choice.points >= (least.get(criterion.code) ?? 0)
}

/** Exactly the choice that is marked where one is, anything elsewhere. */
export const exactMinimumsOf = (card: Scorecard, stars: CertifiedStars): Allowed => {
  const least = new Map(
    minimumsFor(card, stars, casesOf(card)[0] ?? null).map((minimum) => [
      minimum.criterion.code,
      minimum.least.id,
    ])
  )
  return (criterion, choice) => (least.get(criterion.code) ?? choice.id) === choice.id
}

export const withAnswers = (sheet: Sheet, answers: Record<string, string>): Sheet => ({
  ...sheet,
  choices: { ...sheet.choices, ...answers },
})
