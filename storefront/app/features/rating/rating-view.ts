import type { Language } from "@ocop/contracts"

export interface RatingView {
  /** "4,6" in Vietnamese, "4.6" in English. */
  score: string
  count: number
}

/**
 * What buyers gave on average, to one decimal; null while nobody has rated.
 *
 * @param average from 1 to 5
 */
export const toRatingView = (
  average: number | null,
  count: number,
  language: Language
): RatingView | null => {
  if (average === null || count < 1) return null
  const format = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB", {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  return { score: format.format(average), count }
}
