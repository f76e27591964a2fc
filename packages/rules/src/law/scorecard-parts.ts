/**
 * The three parts of every scorecard and their points, together 100. Quyết định 26/2026/QĐ-TTg,
 * art. 3.1 and annex II (read): A product and community, B marketing, C quality.
 */
export const SCORECARD_PART_CODES = ["A", "B", "C"] as const
export type ScorecardPartCode = (typeof SCORECARD_PART_CODES)[number]

export const SCORECARD_PART_POINTS: Readonly<Record<ScorecardPartCode, number>> = {
  A: 40,
  B: 25,
  C: 35,
}
