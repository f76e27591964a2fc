import {
  certifyingLevel,
  criteriaEditionsOn,
  isCertifiedStars,
  judgeDecision,
  validityOf,
  type AuthorityLevel,
  type CertifiedStars,
  type CriteriaEditionId,
  type Decision,
  type DecisionRefusal,
  type LocalDate,
} from "@ocop/rules"
import { AUTHORITY_LEVEL_NAMES, type RegisterColumn } from "@ocop/contracts"
import type { DecisionFields } from "../certification/plan-issue"
import type { CellReader } from "./read-cells"

/** A decision as the row states it; null is what it does not say. */
export type StatedDecision = {
  [Key in keyof DecisionFields]-?: Exclude<DecisionFields[Key], undefined> | null
} & { evidence_level: DecisionFields["evidence_level"] }

/** Criteria of that day; when two editions stood side by side the row must say which. */
const editionFor = (cells: CellReader, day: LocalDate): CriteriaEditionId | null => {
  const editions = criteriaEditionsOn(day).map(({ id }) => id)
  if (editions.length > 1) cells.fail("criteria_edition", "import.value_missing", () => editions)
  return editions[0] ?? null
}

/** Before the first national criteria the provinces recognised. */
const competentLevel = (
  edition: CriteriaEditionId | null,
  stars: CertifiedStars,
  day: LocalDate
): AuthorityLevel => (edition ? certifyingLevel(edition, stars, day) : "province")

interface Remedy {
  column: RegisterColumn
  /** The decision as it would pass, so that its other errors are found too. */
  cure: (decision: Decision, day: LocalDate) => Decision
  hint: (cured: Decision) => string[]
}

const REMEDIES: Readonly<Record<DecisionRefusal, Remedy>> = {
  "certificate.stars_not_certified": {
    column: "stars",
    cure: (decision) => ({ ...decision, stars: 3 }),
    hint: () => [],
  },
  "certificate.edition_not_in_force": {
    column: "criteria_edition",
    cure: (decision, day) => ({
      ...decision,
      criteriaEdition: criteriaEditionsOn(day)[0]?.id ?? null,
    }),
    hint: ({ criteriaEdition }) => (criteriaEdition ? [criteriaEdition] : []),
  },
  "certificate.points_do_not_match_stars": {
    column: "points",
    cure: (decision) => ({ ...decision, points: null }),
    hint: () => [],
  },
  "certificate.authority_not_competent": {
    column: "authority_level",
    cure: (decision, day) => ({
      ...decision,
      authorityLevel: competentLevel(
        decision.criteriaEdition,
        // judged before the authority is
        decision.stars as CertifiedStars,
        day
      ),
    }),
    hint: ({ authorityLevel }) => [authorityLevel],
  },
  "certificate.term_wrong": {
    column: "last_day",
    cure: ({ lastDay: _, ...decision }) => decision,
    hint: ({ firstDay }) => [validityOf(firstDay).to],
  },
}

/** Lists everything the rules refuse, one after the other. */
const judge = (cells: CellReader, stated: Decision, day: LocalDate): Decision => {
  const answer = judgeDecision(stated)
  if (answer.ok) return stated
  const { column, cure, hint } = REMEDIES[answer.code]
  const cured = cure(stated, day)
  cells.fail(column, answer.code, () => hint(cured))
  return judge(cells, cured, day)
}

/**
 * The decision a row states, with what follows from the law where the row is silent: criteria of
 * its day, the competent level, 36 months. Null when stars or first day cannot be read.
 */
export const decide = (cells: CellReader, stated: StatedDecision): DecisionFields | null => {
  const { stars, first_day } = stated
  if (stars === null || first_day === null) return null
  if (!isCertifiedStars(stars)) return cells.fail("stars", "certificate.stars_not_certified")
  const day = stated.decision_on ?? first_day
  const edition =
    stated.criteria_edition ??
    (cells.failed.has("criteria_edition")
      ? (criteriaEditionsOn(day)[0]?.id ?? null)
      : editionFor(cells, day))
  const judged = judge(
    cells,
    {
      stars,
      points: stated.points,
      decisionOn: stated.decision_on,
      authorityLevel: stated.authority_level ?? competentLevel(edition, stars, day),
      criteriaEdition: edition,
      firstDay: first_day,
      ...(stated.last_day ? { lastDay: stated.last_day } : {}),
    },
    day
  )
  const { authorityLevel, criteriaEdition } = judged
  return {
    ...stated,
    stars,
    first_day,
    points: judged.points,
    authority_level: authorityLevel,
    authority_name: stated.authority_name ?? AUTHORITY_LEVEL_NAMES[authorityLevel].vi,
    criteria_edition: criteriaEdition,
    last_day: validityOf(first_day).to,
  }
}
