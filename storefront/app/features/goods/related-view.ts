import type { StoreProductCard } from "@ocop/contracts"

export interface Related {
  own: StoreProductCard[]
  alike: StoreProductCard[]
}

const SHOWN = 3

/** No product twice, and never the one whose page it is. */
export const toRelated = (
  handle: string,
  own: readonly StoreProductCard[],
  alike: readonly StoreProductCard[]
): Related => {
  const seen = new Set([handle])
  const fresh = (cards: readonly StoreProductCard[]) =>
    cards.filter((card) => !seen.has(card.handle) && seen.add(card.handle)).slice(0, SHOWN)
  return { own: fresh(own), alike: fresh(alike) }
}
