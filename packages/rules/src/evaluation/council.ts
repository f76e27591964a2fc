import { starsFor, starsForTotal } from "../criteria/stars"
import type { CertifiedStars, Stars } from "../law/criteria-editions"
import { accept, type Result } from "../result"
import { markedMinimums, type Minimum } from "./minimums"
import { caseOfSheet, chosenIn, scoreSheet, type Sheet } from "./score-sheet"
import { disqualifiersOf, scoredCriteria, type Scorecard } from "./scorecard"

export interface MemberSheet {
  /** Whoever scored; occurs once. */
  readonly member: string
  readonly sheet: Sheet
  /** Ids of `disqualifiersOf` the member found. */
  readonly disqualifiers?: readonly string[]
}

export interface CouncilSettings {
  /** Share of a criterion's maximum, 0 to 1, that members may lie apart before it is flagged. */
  readonly spreadShare: number
  /** Disqualifiers the council has found to be true in its minutes; one is enough for no stars. */
  readonly confirmedDisqualifiers: readonly string[]
}

/** Half the points of a criterion: a choice of the floor, the law sets no share. */
export const COUNCIL_SETTINGS: CouncilSettings = { spreadShare: 0.5, confirmedDisqualifiers: [] }

export const COUNCIL_REFUSALS = [
  "evaluation.no_sheets",
  "evaluation.member_repeated",
  "evaluation.sheet_refused",
  "evaluation.sheet_incomplete",
  "evaluation.cases_differ",
  "evaluation.disqualifier_unknown",
] as const
export type CouncilRefusal = (typeof COUNCIL_REFUSALS)[number]

export interface CriterionSpread {
  readonly criterion: string
  readonly lowest: number
  readonly highest: number
  readonly average: number
  /** Members lie further apart than the settings allow. */
  readonly flagged: boolean
}

export interface CouncilMinimum extends Minimum {
  /** How many members chose enough. */
  readonly reachedBy: number
  /** More than half of them did. */
  readonly met: boolean
}

export interface CouncilResult {
  readonly totals: Readonly<Record<string, number>>
  /** Sum of the totals over their number, not rounded: what the band is taken from. */
  readonly average: number
  /** The same with two decimals, rounded down so that it never shows a band that is not reached. */
  readonly averageShown: number
  readonly spread: readonly CriterionSpread[]
  readonly minimums: readonly CouncilMinimum[]
  readonly disqualifiers: readonly { readonly id: string; readonly members: readonly string[] }[]
  readonly band: Stars
  /** Null when a confirmed disqualifier excludes the dossier. */
  readonly stars: Stars | null
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

const refusalOf = (
  card: Scorecard,
  sheets: readonly MemberSheet[],
  settings: CouncilSettings
): CouncilRefusal | null => {
  if (sheets.length === 0) return "evaluation.no_sheets"
  if (new Set(sheets.map(({ member }) => member)).size !== sheets.length)
    return "evaluation.member_repeated"
  const scores = sheets.map(({ sheet }) => scoreSheet(card, sheet))
  if (scores.some(({ refused }) => refused.length > 0)) return "evaluation.sheet_refused"
  if (scores.some(({ complete }) => !complete)) return "evaluation.sheet_incomplete"
  if (new Set(sheets.map(({ sheet }) => caseOfSheet(card, sheet))).size > 1)
    return "evaluation.cases_differ"
  const known = disqualifiersOf(card).map(({ id }) => id)
  const named = sheets.flatMap(({ disqualifiers }) => disqualifiers ?? [])
  return [...named, ...settings.confirmedDisqualifiers].every((id) => known.includes(id))
    ? null
    : "evaluation.disqualifier_unknown"
}

const spreadOf = (card: Scorecard, sheets: readonly MemberSheet[], share: number) =>
  scoredCriteria(card).map((criterion): CriterionSpread => {
    const points = sheets.map(({ sheet }) => chosenIn(card, criterion, sheet)?.points ?? 0)
    const [lowest, highest] = [Math.min(...points), Math.max(...points)]
    return {
      criterion: criterion.code,
      lowest,
      highest,
      average: sum(points) / points.length,
      flagged: highest - lowest > share * criterion.max,
    }
  })

const minimumsOf = (card: Scorecard, sheets: readonly MemberSheet[], caseId: string | null) =>
  markedMinimums(card, caseId).map((minimum): CouncilMinimum => {
    const reachedBy = sheets.filter(({ sheet }) => {
      const chosen = chosenIn(card, minimum.criterion, sheet)
      return chosen !== null && chosen.points >= minimum.least.points
    }).length
    return { ...minimum, reachedBy, met: reachedBy * 2 > sheets.length }
  })

const disqualifiersFound = (card: Scorecard, sheets: readonly MemberSheet[]) =>
  disqualifiersOf(card)
    .map(({ id }) => ({
      id,
      members: sheets
        .filter(({ disqualifiers }) => disqualifiers?.includes(id))
        .map(({ member }) => member),
    }))
    .filter(({ members }) => members.length > 0)

/**
 * What a council's closed sheets come to: the average of the totals, how far members lie apart, the
 * marked minimums by majority, and the disqualifiers found.
 *
 * @param sheets complete ones, one of each member
 * @law council-result
 */
export const councilResult = (
  card: Scorecard,
  sheets: readonly MemberSheet[],
  settings: CouncilSettings = COUNCIL_SETTINGS
): Result<CouncilResult, CouncilRefusal> => {
  const refusal = refusalOf(card, sheets, settings)
  const first = sheets[0]
  if (refusal || !first) return { ok: false, code: refusal ?? "evaluation.no_sheets" }
  const totals = sheets.map(({ member, sheet }) => [member, scoreSheet(card, sheet).total] as const)
  const total = sum(totals.map(([, points]) => points))
  const average = total / sheets.length
  const minimums = minimumsOf(card, sheets, caseOfSheet(card, first.sheet))
  const unmet: CertifiedStars[] = minimums.flatMap(({ met, stars }) => (met ? [] : stars))
  const { edition } = card
  return accept({
    totals: Object.fromEntries(totals),
    average,
    averageShown: Math.floor((total * 100) / sheets.length) / 100,
    spread: spreadOf(card, sheets, settings.spreadShare),
    minimums,
    disqualifiers: disqualifiersFound(card, sheets),
    band: starsForTotal(edition, average),
    stars:
      settings.confirmedDisqualifiers.length > 0
        ? null
        : starsFor({ edition, total: average, unmetMinimumStars: unmet }),
  })
}
