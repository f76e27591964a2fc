import type { CertifiedStars, CriteriaEditionId } from "../law/criteria-editions"
import type { ScorecardPartCode } from "../law/scorecard-parts"

/** One wording in both languages of the floor; neither is empty. */
export interface ScorecardText {
  readonly vi: string
  readonly en: string
}

/**
 * What a note beside a criterion means: `requirement` must hold for the criterion to be scored,
 * `disqualify` excludes the dossier, `stop` ends the assessment, `hint` explains.
 */
export const SCORECARD_NOTE_KINDS = ["requirement", "disqualify", "stop", "hint"] as const
export type ScorecardNoteKind = (typeof SCORECARD_NOTE_KINDS)[number]

export interface ScorecardNote {
  /** Key of the wording; names a disqualifier in a council's minutes. */
  readonly id: string
  readonly kind: ScorecardNoteKind
  readonly text: ScorecardText
}

export interface ScorecardChoice {
  /** Position in its criterion, the first is "1", as two choices may carry the same points; "0" is none. */
  readonly id: string
  readonly points: number
  readonly text: ScorecardText
  /** Conditions that belong to the choice, one sentence each. */
  readonly details: readonly ScorecardText[]
  /** The least choice for a product of that many stars or more; null without a mark. */
  readonly minStar: CertifiedStars | null
  /** The case it belongs to; null when the criterion knows no cases. */
  readonly caseId: string | null
  /** True where the card does not print it: none of the choices (0), or a plain no (0) and yes. */
  readonly implied: boolean
}

export interface ScorecardCase {
  readonly id: string
  readonly title: ScorecardText
}

export interface ScorecardCriterion {
  /** "1.5", "6.1.2", or the group's number where the group itself is what is scored. */
  readonly code: string
  readonly title: ScorecardText
  readonly max: number
  readonly notes: readonly ScorecardNote[]
  /** Alternatives of which one applies to the whole sheet; mostly none. */
  readonly cases: readonly ScorecardCase[]
  /** One of them is chosen, and one is always worth 0; empty exactly when there are children. */
  readonly choices: readonly ScorecardChoice[]
  /** Criteria whose points add up to this one's. */
  readonly children: readonly ScorecardCriterion[]
}

export interface ScorecardGroup {
  /** Runs through the parts of a card, from 1. */
  readonly no: number
  readonly title: ScorecardText
  readonly max: number
  readonly criteria: readonly ScorecardCriterion[]
}

export interface ScorecardPart {
  readonly code: ScorecardPartCode
  readonly title: ScorecardText
  readonly max: number
  readonly groups: readonly ScorecardGroup[]
}

/** The card of one product set: 100 points in three parts. */
export interface Scorecard {
  readonly edition: CriteriaEditionId
  /** Number of the product set, see `productSet`. */
  readonly set: number
  /** Grounds on which a dossier of this set is excluded as a whole. */
  readonly disqualify: readonly ScorecardNote[]
  readonly parts: readonly ScorecardPart[]
}

export interface ScorecardEdition {
  readonly edition: CriteriaEditionId
  readonly sets: readonly Scorecard[]
}

const leaves = (criterion: ScorecardCriterion): readonly ScorecardCriterion[] =>
  criterion.children.length > 0 ? criterion.children.flatMap(leaves) : [criterion]

/** Criteria that are scored by a choice, in the card's order; parents of children are not among them. */
export const scoredCriteria = (card: Scorecard): ScorecardCriterion[] =>
  card.parts.flatMap(({ groups }) =>
    groups.flatMap(({ criteria }) => criteria.flatMap((criterion) => leaves(criterion)))
  )

/** The choices of a criterion under a case; all of them where it knows no cases. */
export const choicesUnder = (criterion: ScorecardCriterion, caseId: string | null) =>
  criterion.choices.filter((choice) => choice.caseId === null || choice.caseId === caseId)

const notesOf = (criterion: ScorecardCriterion): readonly ScorecardNote[] => [
  ...criterion.notes,
  ...criterion.children.flatMap(notesOf),
]

/** Every ground that excludes a dossier or ends its assessment, each once, those of the set first. */
export const disqualifiersOf = (card: Scorecard): ScorecardNote[] => {
  const ofCriteria = card.parts
    .flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria.flatMap(notesOf)))
    .filter(({ kind }) => kind === "disqualify" || kind === "stop")
  return [...new Map([...card.disqualify, ...ofCriteria].map((note) => [note.id, note])).values()]
}
