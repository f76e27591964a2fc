import type { LocalDate } from "../calendar/local-date"
import {
  certifyingLevel,
  criteriaEdition,
  criteriaEditionsOn,
  isCertifiedStars,
} from "../criteria/editions"
import { starsForTotal } from "../criteria/stars"
import {
  CRITERIA_EDITIONS,
  type AuthorityLevel,
  type CertifiedStars,
  type CriteriaEditionId,
} from "../law/criteria-editions"
import { accept, refuse, type Result } from "../result"
import { validityOf } from "./validity"

/** What a decision says of one product; null is what its source does not say. */
export interface Decision {
  readonly stars: number
  readonly points: number | null
  readonly decisionOn: LocalDate | null
  readonly authorityLevel: AuthorityLevel
  /** Null for a recognition made before the first national criteria. */
  readonly criteriaEdition: CriteriaEditionId | null
  readonly firstDay: LocalDate
  /** Left out: 36 months from the first day. */
  readonly lastDay?: LocalDate
}

export interface JudgedDecision {
  readonly stars: CertifiedStars
  readonly firstDay: LocalDate
  readonly lastDay: LocalDate
}

export type DecisionRefusal =
  | "certificate.stars_not_certified"
  | "certificate.edition_not_in_force"
  | "certificate.points_do_not_match_stars"
  | "certificate.authority_not_competent"
  | "certificate.term_wrong"

const pointsFit = (edition: CriteriaEditionId, points: number, stars: CertifiedStars): boolean => {
  if (points < 0 || points > 100) return false
  const band = starsForTotal(edition, points)
  return criteriaEdition(edition).hasMinimumMarks ? band >= stars : band === stars
}

const judgeByEdition = (
  decision: Decision,
  stars: CertifiedStars,
  day: LocalDate
): DecisionRefusal | null => {
  const { criteriaEdition: id, points, authorityLevel } = decision
  if (!id) {
    const first = CRITERIA_EDITIONS[0]
    return first && day >= first.from ? "certificate.edition_not_in_force" : null
  }
  if (!criteriaEditionsOn(day).some((edition) => edition.id === id))
    return "certificate.edition_not_in_force"
  if (points !== null && !pointsFit(id, points, stars))
    return "certificate.points_do_not_match_stars"
  return certifyingLevel(id, stars, day) === authorityLevel
    ? null
    : "certificate.authority_not_competent"
}

/**
 * Whether a decision can stand in the register: stars that are certified, criteria in force on its
 * day, points of that band (2026 may rank below the band, never above), an authority competent in
 * that era, and the term of the law.
 *
 * @law certificate-decision
 */
export const judgeDecision = (decision: Decision): Result<JudgedDecision, DecisionRefusal> => {
  const { stars, firstDay } = decision
  if (!isCertifiedStars(stars)) return refuse("certificate.stars_not_certified")
  const refusal = judgeByEdition(decision, stars, decision.decisionOn ?? firstDay)
  if (refusal) return refuse(refusal)
  const { to } = validityOf(firstDay)
  if (decision.lastDay && decision.lastDay !== to) return refuse("certificate.term_wrong")
  return accept({ stars, firstDay, lastDay: to })
}
