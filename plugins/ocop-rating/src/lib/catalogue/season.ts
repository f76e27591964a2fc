/** One bit for each month, January the lowest; null for none, which is never in season. */
export const monthMask = (months: readonly number[]): number | null =>
  months.reduce((mask, month) => mask | (1 << (month - 1)), 0) || null
