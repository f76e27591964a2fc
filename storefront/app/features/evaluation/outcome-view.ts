import type { Language } from "@ocop/contracts"
import {
  blocking,
  reachableStars,
  scoreSheet,
  scoredCriteria,
  starsOf,
  type Scorecard,
  type Sheet,
  type StarOutlook,
} from "@ocop/rules"
import { anchorOf } from "./sheet-view"

export interface BlockerView {
  code: string
  anchor: string
  title: string
  /** The least choice that would do. */
  least: string
  answered: boolean
}

export interface OutlookView {
  stars: number
  /** Reached; still open by what is unanswered; or an answer has to become better. */
  state: "reached" | "open" | "blocked"
  pointsShort: number
  blockers: BlockerView[]
}

export interface OutcomeView {
  answered: number
  count: number
  total: number
  parts: { code: string; title: string; points: number; max: number }[]
  /** Null while something is unanswered: half a sheet has no stars. */
  stars: number | null
  /** What the points alone would give, when that is more than the stars. */
  bandAbove: number | null
  reachable: number | null
  outlook: OutlookView[]
  /** Answers of the address that the card does not know. */
  refused: number
  next: { code: string; anchor: string } | null
}

const outlookView = (
  { stars, reached, open, pointsShort, blockers }: StarOutlook,
  to: Language
) => ({
  stars,
  state: reached ? ("reached" as const) : open ? ("open" as const) : ("blocked" as const),
  pointsShort,
  blockers: blockers.map(({ criterion, least, chosen }) => ({
    code: criterion.code,
    anchor: anchorOf(criterion.code),
    title: criterion.title[to],
    least: least.text[to],
    answered: chosen !== null,
  })),
})

/** What a sheet comes to so far; null while nothing is answered. */
export const toOutcomeView = (
  card: Scorecard,
  sheet: Sheet,
  language: Language
): OutcomeView | null => {
  if (Object.keys(sheet.choices).length === 0) return null
  const score = scoreSheet(card, sheet)
  const { stars, band } = starsOf(card, sheet)
  const count = scoredCriteria(card).length
  const isWhole = score.unanswered.length === 0
  const [next] = score.unanswered
  return {
    answered: count - score.unanswered.length,
    count,
    total: score.total,
    parts: card.parts.map(({ code, title, max }) => ({
      code,
      title: title[language],
      points: score.parts[code],
      max,
    })),
    stars: isWhole ? stars : null,
    bandAbove: isWhole && band > stars ? band : null,
    reachable: reachableStars(card, sheet),
    outlook: blocking(card, sheet).map((one) => outlookView(one, language)),
    refused: score.refused.length,
    next: next ? { code: next, anchor: anchorOf(next) } : null,
  }
}
