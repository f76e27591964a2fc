/** The đồng has no smaller unit: one rounding, half away from zero. */
export const roundVnd = (amount: number): number => Math.sign(amount) * Math.round(Math.abs(amount))

/**
 * Tax contained in a tax-inclusive amount: tax is rounded once and net is the rest, so that both
 * always add up to the whole đồng.
 *
 * @param ratePercent 8 means 8 %
 */
export const splitTaxInclusive = (
  total: number,
  ratePercent: number
): { net: number; tax: number; total: number } => {
  const whole = roundVnd(total)
  const tax = roundVnd((whole * ratePercent) / (100 + ratePercent))
  return { net: whole - tax, tax, total: whole }
}
