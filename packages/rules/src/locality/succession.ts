import type { LocalDate } from "../calendar/local-date"

/** One step of history: `from` gave way to `to`, wholly or in part, on a day. */
export interface UnitSuccession {
  readonly from: string
  readonly to: string
  readonly on: LocalDate
  readonly share: "whole" | "part"
}

/**
 * Units that hold the ground of `unit` on a day, following every step that has happened by then.
 * A unit without a later step is its own successor; a divided one has several. Keys must be unique
 * in time: an old unit and a new one that share a code are different keys.
 *
 * @law unit-succession
 */
export const successorsOf = (
  unit: string,
  day: LocalDate,
  successions: readonly UnitSuccession[]
): string[] => {
  const seen = new Set<string>()
  const follow = (key: string): string[] => {
    if (seen.has(key)) return []
    seen.add(key)
    const steps = successions.filter(({ from, on }) => from === key && on <= day)
    return steps.length ? steps.flatMap(({ to }) => follow(to)) : [key]
  }
  return [...new Set(follow(unit))]
}
