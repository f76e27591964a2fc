import type { CertifiedStars } from "../law/criteria-editions"
import { CERTIFIED_STARS } from "../law/criteria-editions"
import {
  choicesUnder,
  scoredCriteria,
  type Scorecard,
  type ScorecardChoice,
  type ScorecardCriterion,
} from "./scorecard"

/** What a criterion asks of a product that is to have that many stars. */
export interface Minimum {
  readonly criterion: ScorecardCriterion
  readonly stars: CertifiedStars
  /** The least choice that does; more points than its own do as well. */
  readonly least: ScorecardChoice
}

const leastFor = (
  criterion: ScorecardCriterion,
  caseId: string | null,
  stars: CertifiedStars
): Minimum[] => {
  const least = choicesUnder(criterion, caseId)
    .filter(({ minStar }) => minStar !== null && minStar <= stars)
    .sort((a, b) => b.points - a.points)[0]
  return least ? [{ criterion, stars, least }] : []
}

/**
 * The marked minimums that hold for a number of stars: per criterion the highest mark of that many
 * stars or fewer.
 *
 * @law minimum-marks
 */
export const minimumsFor = (
  card: Scorecard,
  stars: CertifiedStars,
  caseId: string | null = null
): Minimum[] => scoredCriteria(card).flatMap((criterion) => leastFor(criterion, caseId, stars))

/** Each mark of the card once, with the stars it is written for. */
export const markedMinimums = (card: Scorecard, caseId: string | null = null): Minimum[] =>
  CERTIFIED_STARS.flatMap((stars) =>
    minimumsFor(card, stars, caseId).filter(({ least }) => least.minStar === stars)
  )
