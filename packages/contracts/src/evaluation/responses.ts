import type { CriteriaEditionId, Scorecard, SectorKey } from "@ocop/rules"
import type { Bilingual } from "../messages/languages"

export interface StoreScorecardSet {
  /** Number of the product set, 1 to 26. */
  no: number
  name: Bilingual
  sector: { key: SectorKey; name: Bilingual }
}

/** The product sets whose scorecards can be read, in the order of the annex. */
export interface StoreScorecardSetsResponse {
  /** The edition a dossier filed today is judged by. */
  edition: CriteriaEditionId
  /** The legal text the edition stands in, in Vietnamese. */
  instrument: string
  sets: StoreScorecardSet[]
}

/**
 * One card whole, in the shape of the rules, so that whoever reads it scores with the same functions:
 * `scoreSheet`, `starsOf`, `blocking`. Its wordings are the floor's own; the annex prevails.
 */
export interface StoreScorecardResponse {
  scorecard: Scorecard
}
