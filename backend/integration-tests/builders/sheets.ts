import { choicesUnder, scoredCriteria, scoreSheet, starsOf, type Sheet } from "@ocop/rules"
import { edition2026 } from "@ocop/rules/edition-2026"

const cardOf = (set: number) => {
  const card = edition2026().sets.find((one) => one.set === set)
  if (!card) throw new Error(`No card of set ${set}`)
  return card
}

const sheetOf = (set: number, choices: Record<string, string>): Sheet => ({
  edition: "26-2026",
  set,
  choices,
})

/** Every criterion at its most: 100 points, five stars. */
export const fullSheet = (set: number): Record<string, string> =>
  Object.fromEntries(
    scoredCriteria(cardOf(set)).map((criterion) => {
      const best = [...choicesUnder(criterion, null)].sort((a, b) => b.points - a.points)[0]
      return [criterion.code, best?.id ?? ""]
    })
  )

const judged = (set: number, choices: Record<string, string>) => {
  const sheet = sheetOf(set, choices)
  const card = cardOf(set)
  return { stars: starsOf(card, sheet).stars, total: scoreSheet(card, sheet).total }
}

/**
 * A complete sheet of exactly those stars, found by lowering one answer after the other.
 *
 * @param atLeast least points it keeps
 */
export const sheetFor = (set: number, stars: number, atLeast: number): Record<string, string> => {
  let choices = fullSheet(set)
  for (const criterion of scoredCriteria(cardOf(set)))
    for (const { id } of [...choicesUnder(criterion, null)].sort((a, b) => b.points - a.points)) {
      const lower = { ...choices, [criterion.code]: id }
      const { stars: its, total } = judged(set, lower)
      if (its >= stars && total >= atLeast) choices = lower
      if (judged(set, choices).stars === stars) return choices
    }
  throw new Error(`No sheet of ${stars} stars with ${atLeast} points in set ${set}`)
}

/** Everything at its most but one marked minimum, which alone makes it that many stars. */
export const sheetMissing = (set: number, stars: number): Record<string, string> => {
  const full = fullSheet(set)
  for (const criterion of scoredCriteria(cardOf(set)))
    for (const { id } of choicesUnder(criterion, null)) {
      const lower = { ...full, [criterion.code]: id }
      if (judged(set, lower).stars === stars) return lower
    }
  throw new Error(`No minimum alone makes ${stars} stars in set ${set}`)
}

/** The same with exactly that many points in all, no further minimum missed. */
export const sheetMissingWith = (
  set: number,
  stars: number,
  total: number
): Record<string, string> => {
  let choices = sheetMissing(set, stars)
  for (const criterion of scoredCriteria(cardOf(set)))
    for (const { id } of [...choicesUnder(criterion, null)].sort((a, b) => b.points - a.points)) {
      const lower = { ...choices, [criterion.code]: id }
      const now = judged(set, lower)
      const isCloser = now.total >= total && now.total < judged(set, choices).total
      if (isCloser && now.stars === stars) choices = lower
      if (judged(set, choices).total === total) return choices
    }
  throw new Error(`No sheet of ${total} points that misses a minimum in set ${set}`)
}
