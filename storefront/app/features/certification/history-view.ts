import type { RegisterEntry } from "@ocop/contracts"

export interface PastRecognition {
  id: string
  stars: number
  year: string
  decision: string | null
  illustrative: boolean
}

/** Other recognitions of a product as plain history: what was given, never as a badge. */
export const toHistory = (
  history: readonly RegisterEntry[],
  current: RegisterEntry | null
): PastRecognition[] =>
  history
    .filter(({ id }) => id !== current?.id)
    .map((entry) => ({
      id: entry.id,
      stars: entry.recognised_stars,
      year: entry.first_day.slice(0, 4),
      decision: entry.decision_number,
      illustrative: entry.illustrative,
    }))
