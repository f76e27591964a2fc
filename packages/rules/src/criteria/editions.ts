import type { LocalDate } from "../calendar/local-date"
import {
  CERTIFIED_STARS,
  CRITERIA_EDITIONS,
  type AuthorityLevel,
  type CertifiedStars,
  type CriteriaEdition,
  type CriteriaEditionId,
} from "../law/criteria-editions"

/**
 * Editions a dossier may be judged by on a day, newest first. Two of them between 22/5/2026 and
 * 20/7/2026; none before 21/8/2019.
 *
 * @law criteria-editions
 */
export const criteriaEditionsOn = (day: LocalDate): CriteriaEdition[] =>
  CRITERIA_EDITIONS.filter((edition) => edition.from <= day && (!edition.to || day <= edition.to))
    .slice()
    .reverse()

/**
 * The newest edition in force on a day; null before the first national criteria.
 *
 * @law criteria-editions
 */
export const criteriaEditionOn = (day: LocalDate): CriteriaEdition | null =>
  criteriaEditionsOn(day)[0] ?? null

export const criteriaEdition = (id: CriteriaEditionId): CriteriaEdition => {
  const edition = CRITERIA_EDITIONS.find((candidate) => candidate.id === id)
  if (!edition) throw new RangeError(`Unknown criteria edition ${id}`)
  return edition
}

/**
 * The level that certifies these stars under an edition, by a decision of that day.
 *
 * @law certifying-authority
 */
export const certifyingLevel = (
  id: CriteriaEditionId,
  stars: CertifiedStars,
  decisionDay: LocalDate
): AuthorityLevel => {
  const { competence } = criteriaEdition(id)
  const era = competence.filter(({ from }) => from <= decisionDay).at(-1) ?? competence[0]
  if (!era) throw new RangeError(`No authority is known for ${id}`)
  return era.levels[stars]
}

export const isCertifiedStars = (stars: number): stars is CertifiedStars =>
  (CERTIFIED_STARS as readonly number[]).includes(stars)
