/** A price of one variant from that instant on, in whole đồng. */
export interface PricePoint {
  amount: number
  effective_at: Date
}

/** Days before a promotion in which a price counts for its reference. Our reading, see docs/law.md. */
export const REFERENCE_PRICE_DAYS = 30

const DAY = 86_400_000

/** Prices that stood at any moment of a period, the one before its beginning included. */
const standingIn = (history: readonly PricePoint[], from: number, until: number): PricePoint[] => {
  const before = history.filter(({ effective_at }) => effective_at.getTime() < until)
  const first = before.findLastIndex(({ effective_at }) => effective_at.getTime() <= from)
  return before.slice(Math.max(0, first))
}

/**
 * The price a discount is counted from: the one right before the promotion, yet no more than the
 * lowest of the thirty days before it, so that no price is raised in order to be lowered.
 *
 * @param history of one variant, in any order
 * @param startsAt instant at which the promotion begins
 * @returns whole đồng; null when nothing is known of the time before
 * @law reference-price
 */
export const referencePrice = (history: readonly PricePoint[], startsAt: Date): number | null => {
  const inOrder = [...history].sort((a, b) => a.effective_at.getTime() - b.effective_at.getTime())
  const start = startsAt.getTime()
  const standing = standingIn(inOrder, start - REFERENCE_PRICE_DAYS * DAY, start)
  return standing.length ? Math.min(...standing.map(({ amount }) => amount)) : null
}
