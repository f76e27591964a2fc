import type { CriteriaEditionId, Stars } from "../law/criteria-editions"
import { criteriaEdition } from "./editions"

const ABOVE_ONE = [5, 4, 3, 2] as const

/**
 * Stars by the band of the council's average total.
 *
 * @param total 0 to 100 points
 * @throws RangeError outside 0 to 100
 * @law star-bands
 */
export const starsForTotal = (edition: CriteriaEditionId, total: number): Stars => {
  if (!(total >= 0 && total <= 100)) throw new RangeError(`Not a total of 0 to 100: ${total}`)
  const { bands } = criteriaEdition(edition)
  return ABOVE_ONE.find((stars) => total >= bands[stars]) ?? 1
}

/**
 * Stars of a scored product: the band of the total, lowered to the highest star whose every marked
 * minimum is met where the edition has such marks (2026).
 *
 * @param unmetMinimumStars the star (3, 4 or 5) of each marked minimum that was not reached
 * @law minimum-marks
 */
export const starsFor = (scored: {
  edition: CriteriaEditionId
  total: number
  unmetMinimumStars: readonly number[]
}): Stars => {
  const band = starsForTotal(scored.edition, scored.total)
  if (!criteriaEdition(scored.edition).hasMinimumMarks) return band
  const reachable = Math.min(6, ...scored.unmetMinimumStars) - 1
  return Math.min(band, Math.max(reachable, 1)) as Stars
}
