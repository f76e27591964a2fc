/**
 * Editions of the national OCOP criteria: instrument, days in force, star bands on the average
 * total of the council, and who certifies which stars in which era.
 *
 * Sources: Quyết định 1048/QĐ-TTg of 21/8/2019 (secondary); Quyết định 148/QĐ-TTg of 24/2/2023
 * (secondary); Quyết định 1489/QĐ-TTg of 6/7/2025, which moved 3 stars from district to province
 * (secondary); Quyết định 26/2026/QĐ-TTg of 22/5/2026, art. 3.3, 4 and 12 (read).
 *
 * The 2019 bands are the published ones (90, 70, 50, 30). That districts only assessed and the
 * province certified 3 and 4 stars under 1048 is secondary knowledge, marked so in docs/law.md.
 */
export const CRITERIA_EDITION_IDS = ["1048-2019", "148-2023", "26-2026"] as const
export type CriteriaEditionId = (typeof CRITERIA_EDITION_IDS)[number]

export const AUTHORITY_LEVELS = ["district", "province", "ministry"] as const
export type AuthorityLevel = (typeof AUTHORITY_LEVELS)[number]

export const CERTIFIED_STARS = [3, 4, 5] as const
export type CertifiedStars = (typeof CERTIFIED_STARS)[number]
export type Stars = 1 | 2 | CertifiedStars

interface CompetenceEra {
  readonly from: string
  readonly levels: Readonly<Record<CertifiedStars, AuthorityLevel>>
}

export interface CriteriaEdition {
  readonly id: CriteriaEditionId
  readonly instrument: string
  /** First and last day on which dossiers may be judged by it; `to` is null while in force. */
  readonly from: string
  readonly to: string | null
  /** Least average total for 5, 4, 3 and 2 stars; below the last one it is 1 star. */
  readonly bands: Readonly<Record<5 | 4 | 3 | 2, number>>
  /** Whether the starred choices of the scorecard bind the ranking. */
  readonly hasMinimumMarks: boolean
  /** Latest era that has begun applies. */
  readonly competence: readonly CompetenceEra[]
}

const BANDS = { 5: 90, 4: 70, 3: 50, 2: 30 } as const
const BY_PROVINCE = { 3: "province", 4: "province", 5: "ministry" } as const

export const CRITERIA_EDITIONS: readonly CriteriaEdition[] = [
  {
    id: "1048-2019",
    instrument: "Quyết định 1048/QĐ-TTg ngày 21/8/2019",
    from: "2019-08-21",
    to: "2023-02-23",
    bands: BANDS,
    hasMinimumMarks: false,
    competence: [{ from: "2019-08-21", levels: BY_PROVINCE }],
  },
  {
    id: "148-2023",
    instrument: "Quyết định 148/QĐ-TTg ngày 24/2/2023",
    from: "2023-02-24",
    to: "2026-07-20",
    bands: BANDS,
    hasMinimumMarks: false,
    competence: [
      { from: "2023-02-24", levels: { 3: "district", 4: "province", 5: "ministry" } },
      { from: "2025-07-06", levels: BY_PROVINCE },
    ],
  },
  {
    id: "26-2026",
    instrument: "Quyết định 26/2026/QĐ-TTg ngày 22/5/2026",
    from: "2026-05-22",
    to: null,
    bands: BANDS,
    hasMinimumMarks: true,
    competence: [{ from: "2026-05-22", levels: BY_PROVINCE }],
  },
]
