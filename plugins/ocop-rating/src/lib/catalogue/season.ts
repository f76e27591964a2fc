const MONTHS = Array.from({ length: 12 }, (_, place) => place + 1)

/**
 * Months of harvest as staff have noted them on a product: numbers, or text such as "3, 4, 5". What
 * is no month is left out.
 *
 * @returns 1 to 12, rising, each once
 */
export const harvestMonths = (noted: unknown): number[] => {
  const values = typeof noted === "string" ? noted.split(/[\s,;]+/) : [noted ?? []].flat()
  const months = new Set(values.filter((value) => value !== "").map(Number))
  return MONTHS.filter((month) => months.has(month))
}

/** One bit for each month, January the lowest; null for none, which is never in season. */
export const monthMask = (months: readonly number[]): number | null =>
  months.reduce((mask, month) => mask | (1 << (month - 1)), 0) || null
