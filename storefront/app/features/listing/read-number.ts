/**
 * A number as people type it: "120.000", "120 000 đ" and "120000" are the same price.
 *
 * @returns null for nothing, NaN for what is no whole number
 */
export const readWhole = (typed: string): number | null => {
  const bare = typed
    .trim()
    .replace(/(?:₫|đ|vnd|vnđ|g|gam)$/iu, "")
    .trim()
  if (!bare) return null
  return /^\d{1,3}([., ]\d{3})+$|^\d+$/.test(bare) ? Number(bare.replace(/[., ]/g, "")) : NaN
}

/** A number that may have parts, with a comma or a point: "0,5". NaN for anything else. */
export const readAmount = (typed: string): number | null => {
  const bare = typed.trim()
  if (!bare) return null
  return /^\d+([.,]\d+)?$/.test(bare) ? Number(bare.replace(",", ".")) : NaN
}
