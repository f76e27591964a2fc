import type { CartIssue } from "@ocop/contracts"
import type { CartItem } from "./load-cart"
import type { Offer } from "./load-offers"

const issue = (code: CartIssue["code"], line: CartItem, previous: number | null = null) => ({
  code,
  line_id: line.id,
  previous_unit_price: previous,
})

/** Pieces wanted of each variant, over all lines. */
const wantedByVariant = (items: readonly CartItem[]): Map<string | null, number> => {
  const wanted = new Map<string | null, number>()
  for (const { variant_id, quantity } of items) {
    wanted.set(variant_id, (wanted.get(variant_id) ?? 0) + quantity)
  }
  return wanted
}

/**
 * What has changed on the floor since the cart was filled, gravest first and one per line:
 * a product that is gone needs no word about its price.
 *
 * @param prices today's unit price by line; a line without one keeps its own
 */
export const findLineIssues = (
  items: readonly CartItem[],
  offers: ReadonlyMap<string, Offer>,
  prices: ReadonlyMap<string, number>
): CartIssue[] => {
  const wanted = wantedByVariant(items)
  return items.flatMap((item) => {
    const offer = item.variant_id ? offers.get(item.variant_id) : undefined
    if (!offer?.on_sale) return [issue("cart.product_unavailable", item)]
    if (offer.available !== null && (wanted.get(item.variant_id) ?? 0) > offer.available) {
      return [issue("cart.stock_insufficient", item)]
    }
    const price = prices.get(item.id)
    if (price === undefined || price === item.unit_price) return []
    return [issue("cart.price_changed", item, item.unit_price)]
  })
}

const GRAVITY: CartIssue["code"][] = [
  "cart.product_unavailable",
  "cart.stock_insufficient",
  "cart.price_changed",
]

/** The one to answer with when there are several. */
export const gravestIssue = (issues: readonly CartIssue[]): CartIssue | null =>
  [...issues].sort((a, b) => GRAVITY.indexOf(a.code) - GRAVITY.indexOf(b.code))[0] ?? null
