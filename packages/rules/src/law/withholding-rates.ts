import { localDate, type LocalDate } from "../calendar/local-date"

export interface WithholdingRates {
  /** First day on which transactions go by these rates. */
  readonly from: LocalDate
  /** Value-added tax on goods, in percent of the amount. */
  readonly vatPercent: number
  /** Personal income tax on goods, in percent of the amount. */
  readonly pitPercent: number
  readonly source: string
}

/**
 * What a platform with a payment function withholds from households and individuals in business on
 * goods, newest last. NĐ 252/2026/NĐ-CP art. 43–46 names the percentages of the tax laws and was
 * read; the percentages themselves are those of NĐ 117/2025/NĐ-CP (secondary source).
 */
export const WITHHOLDING_RATES: readonly WithholdingRates[] = [
  { from: localDate("2025-07-01"), vatPercent: 1, pitPercent: 0.5, source: "117/2025/NĐ-CP" },
  { from: localDate("2026-07-01"), vatPercent: 1, pitPercent: 0.5, source: "252/2026/NĐ-CP" },
]
