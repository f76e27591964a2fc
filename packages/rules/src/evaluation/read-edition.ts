import {
  CERTIFIED_STARS,
  CRITERIA_EDITION_IDS,
  type CertifiedStars,
  type CriteriaEditionId,
} from "../law/criteria-editions"
import type { ScorecardPartCode } from "../law/scorecard-parts"
import type { EditionIssue } from "./edition-issues"
import {
  at,
  isGiven,
  listOf,
  optionalListOf,
  pointsOf,
  tell,
  textOf,
  type Source,
} from "./edition-source"
import { detailsOf, textFor } from "./read-phrases"
import {
  SCORECARD_NOTE_KINDS,
  type Scorecard,
  type ScorecardCase,
  type ScorecardChoice,
  type ScorecardCriterion,
  type ScorecardEdition,
  type ScorecardGroup,
  type ScorecardNote,
  type ScorecardNoteKind,
  type ScorecardPart,
} from "./scorecard"

type Phrases = Source

const noteOf = (source: Source, phrases: Phrases): ScorecardNote => {
  const kind = textOf(at(source, "kind"))
  const known = SCORECARD_NOTE_KINDS.find((candidate) => candidate === kind)
  if (!known) tell(at(source, "kind"), "note_kind_unknown")
  const id = textOf(at(source, "text"))
  // an unknown kind has been told; the edition is not accepted then
  return {
    id,
    kind: known ?? (kind as ScorecardNoteKind),
    text: textFor(at(source, "text"), phrases),
  }
}

const minStarOf = (source: Source): CertifiedStars | null => {
  if (!isGiven(source)) return null
  const stars = CERTIFIED_STARS.find((candidate) => candidate === source.value)
  if (!stars) tell(source, "min_star_differs")
  return stars ?? null
}

const caseOf = (source: Source, cases: readonly ScorecardCase[]): string | null => {
  if (!isGiven(source) && cases.length === 0) return null
  const id = textOf(source)
  if (!cases.some((candidate) => candidate.id === id)) tell(source, "case_unknown")
  return id
}

const choiceOf =
  (phrases: Phrases, cases: readonly ScorecardCase[]) =>
  (source: Source, index: number): ScorecardChoice => ({
    id: String(index + 1),
    points: pointsOf(at(source, "points")),
    text: textFor(at(source, "text"), phrases),
    details: detailsOf(at(source, "text"), phrases),
    minStar: minStarOf(at(source, "min_star")),
    caseId: caseOf(at(source, "case"), cases),
    implied: false,
  })

const implied = (
  root: Source,
  phrases: Phrases,
  key: string,
  id: string,
  points: number
): ScorecardChoice => ({
  id,
  points,
  text: textFor(at(at(root, "implied"), key), phrases),
  details: [],
  minStar: null,
  caseId: null,
  implied: true,
})

const choicesOf = (root: Source, source: Source, cases: readonly ScorecardCase[], max: number) => {
  const phrases = at(root, "phrases")
  const printed = listOf(at(source, "options")).map(choiceOf(phrases, cases))
  if (printed.length === 0)
    return [implied(root, phrases, "no", "0", 0), implied(root, phrases, "yes", "1", max)]
  if (printed.some(({ points }) => points === 0)) return printed
  return [implied(root, phrases, "none", "0", 0), ...printed]
}

const criterionOf =
  (root: Source, code: (source: Source) => string) =>
  (source: Source): ScorecardCriterion => {
    const phrases = at(root, "phrases")
    const cases = optionalListOf(at(source, "cases")).map((one) => ({
      id: textOf(at(one, "id")),
      title: textFor(at(one, "title"), phrases),
    }))
    const max = pointsOf(at(source, "max"))
    const children = optionalListOf(at(source, "children")).map(criterionOf(root, codeOf))
    if (children.length > 0 && isGiven(at(source, "options"))) tell(source, "choices_with_children")
    return {
      code: code(source),
      title: textFor(at(source, "title"), phrases),
      max,
      notes: optionalListOf(at(source, "notes")).map((note) => noteOf(note, phrases)),
      cases,
      choices: children.length > 0 ? [] : choicesOf(root, source, cases, max),
      children,
    }
  }

const codeOf = (source: Source) => textOf(at(source, "code"))
const numberAsCode = (source: Source) => String(pointsOf(at(source, "no")))

const groupOf =
  (root: Source) =>
  (source: Source): ScorecardGroup => ({
    no: pointsOf(at(source, "no")),
    title: textFor(at(source, "title"), at(root, "phrases")),
    max: pointsOf(at(source, "max")),
    criteria: isGiven(at(source, "criteria"))
      ? listOf(at(source, "criteria")).map(criterionOf(root, codeOf))
      : [criterionOf(root, numberAsCode)(source)],
  })

const partOf =
  (root: Source) =>
  (source: Source): ScorecardPart => ({
    // which codes there are is checked with the points of the parts
    code: textOf(at(source, "code")) as ScorecardPartCode,
    title: textFor(at(source, "title"), at(root, "phrases")),
    max: pointsOf(at(source, "max")),
    groups: listOf(at(source, "groups")).map(groupOf(root)),
  })

const cardOf =
  (root: Source, edition: CriteriaEditionId) =>
  (source: Source): Scorecard => ({
    edition,
    set: pointsOf(at(source, "no")),
    disqualify: listOf(at(source, "disqualify")).map((key) => ({
      id: textOf(key),
      kind: "disqualify",
      text: textFor(key, at(root, "phrases")),
    })),
    parts: listOf(at(source, "parts")).map(partOf(root)),
  })

/** Reads the shape of an edition; what does not fit is added to the issues. */
export const readEdition = (file: unknown, issues: EditionIssue[]): ScorecardEdition => {
  const root: Source = { value: file, path: "", issues }
  const id = CRITERIA_EDITION_IDS.find((candidate) => candidate === at(root, "edition").value)
  if (!id) tell(at(root, "edition"), "edition_unknown")
  const edition = id ?? CRITERIA_EDITION_IDS[0]
  return { edition, sets: listOf(at(root, "sets")).map(cardOf(root, edition)) }
}
