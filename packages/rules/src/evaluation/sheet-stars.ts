import { starsFor, starsForTotal } from "../criteria/stars"
import { CERTIFIED_STARS, type CertifiedStars, type Stars } from "../law/criteria-editions"
import { criteriaEdition } from "../criteria/editions"
import { markedMinimums, minimumsFor, type Minimum } from "./minimums"
import { caseOfSheet, chosenIn, scoreSheet, type Sheet } from "./score-sheet"
import { choicesUnder, scoredCriteria, type Scorecard, type ScorecardChoice } from "./scorecard"

/** A marked minimum that a sheet does not reach. */
export interface UnmetMinimum extends Minimum {
  /** What was chosen; null while unanswered. */
  readonly chosen: ScorecardChoice | null
}

export interface SheetStars {
  readonly stars: Stars
  /** What the total alone would give. */
  readonly band: Stars
  /** The minimums that lower the band, those of the fewest stars first. */
  readonly unmet: readonly UnmetMinimum[]
}

const unmetOf = (card: Scorecard, sheet: Sheet, minimums: readonly Minimum[]): UnmetMinimum[] =>
  minimums.flatMap((minimum) => {
    const chosen = chosenIn(card, minimum.criterion, sheet)
    const isMet = chosen !== null && chosen.points >= minimum.least.points
    return isMet ? [] : [{ ...minimum, chosen }]
  })

/**
 * Stars of a sheet: the band of its total, lowered to the highest star whose every marked minimum is
 * met.
 *
 * @param averageTotal 0 to 100, the council's average where the band is to follow it
 * @throws RangeError outside 0 to 100
 * @law sheet-stars
 */
export const starsOf = (card: Scorecard, sheet: Sheet, averageTotal?: number): SheetStars => {
  const total = averageTotal ?? scoreSheet(card, sheet).total
  const unmet = unmetOf(card, sheet, markedMinimums(card, caseOfSheet(card, sheet)))
  const band = starsForTotal(card.edition, total)
  const unmetMinimumStars = unmet.map(({ stars }) => stars)
  return {
    stars: starsFor({ edition: card.edition, total, unmetMinimumStars }),
    band,
    unmet: unmet.filter(({ stars }) => stars <= band),
  }
}

export interface StarOutlook {
  readonly stars: CertifiedStars
  readonly reached: boolean
  /** Points still missing to the band; 0 when the total reaches it. */
  readonly pointsShort: number
  /** Minimums not reached yet, answered too low or not at all, in the card's order. */
  readonly blockers: readonly UnmetMinimum[]
  /** Whether it can still be reached by what is unanswered, without changing an answer. */
  readonly open: boolean
}

const bestOfUnanswered = (card: Scorecard, sheet: Sheet, unanswered: readonly string[]) => {
  const caseId = caseOfSheet(card, sheet)
  return scoredCriteria(card)
    .filter(({ code }) => unanswered.includes(code))
    .reduce((total, criterion) => {
      const choices = caseId ? choicesUnder(criterion, caseId) : criterion.choices
      return total + Math.max(...choices.map(({ points }) => points))
    }, 0)
}

/**
 * For 3, 4 and 5 stars what stands in their way on a sheet, filled or half filled: points, and the
 * criteria whose marked minimum is not reached with the least choice that would do.
 *
 * @law sheet-stars
 */
export const blocking = (card: Scorecard, sheet: Sheet): StarOutlook[] => {
  const { total, unanswered } = scoreSheet(card, sheet)
  const best = total + bestOfUnanswered(card, sheet, unanswered)
  const { bands } = criteriaEdition(card.edition)
  return CERTIFIED_STARS.map((stars) => {
    const blockers = unmetOf(card, sheet, minimumsFor(card, stars, caseOfSheet(card, sheet)))
    const pointsShort = Math.max(0, bands[stars] - total)
    return {
      stars,
      reached: pointsShort === 0 && blockers.length === 0,
      pointsShort,
      blockers,
      open: best >= bands[stars] && blockers.every(({ chosen }) => chosen === null),
    }
  })
}

/** The most stars a sheet can still come to by what is unanswered; null when not even three. */
export const reachableStars = (card: Scorecard, sheet: Sheet): CertifiedStars | null =>
  blocking(card, sheet).findLast(({ open }) => open)?.stars ?? null
