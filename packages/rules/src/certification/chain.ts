import type { CertifiedStars } from "../law/criteria-editions"
import { succession } from "./decisions"
import type { CertificateDates } from "./validity"

export interface ChainedCertificate {
  readonly stars: CertifiedStars
  readonly dates: CertificateDates
}

export type Chain<Entry> =
  | { readonly ok: true; readonly value: Entry[] }
  /** The two that meet although the newer may not cut the older short. */
  | {
      readonly ok: false
      readonly code: "certificate.overlap"
      readonly older: Entry
      readonly newer: Entry
    }

/**
 * All certificates of one product in the order of their first days, each superseded by the first
 * later one that meets it. The order in which they are given does not matter; a supersession that
 * is already known stays unless an earlier one takes its place.
 *
 * @law certificate-succession
 */
export const chainOf = <Entry extends ChainedCertificate>(
  entries: readonly Entry[]
): Chain<Entry> => {
  const chain: Entry[] = []
  const ordered = [...entries].sort((a, b) =>
    a.dates.firstDay < b.dates.firstDay ? -1 : a.dates.firstDay > b.dates.firstDay ? 1 : 0
  )
  for (const newer of ordered) {
    for (const [at, older] of chain.entries()) {
      const start = { firstDay: newer.dates.firstDay, stars: newer.stars }
      const answer = succession(older, start)
      if (!answer.ok) return { ...answer, older, newer }
      if (answer.value)
        chain[at] = { ...older, dates: { ...older.dates, supersededOn: answer.value } }
    }
    chain.push(newer)
  }
  return { ok: true, value: chain }
}
