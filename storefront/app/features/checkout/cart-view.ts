import type { CartIssue, CartLine, CartProducer, StoreCartReview } from "@ocop/contracts"

export interface LineView extends CartLine {
  /** What the buyer must look at in this line; null when nothing has changed. */
  issue: CartIssue | null
}

export interface SellerView {
  /** Null for goods whose seller has left the floor. */
  producer: CartProducer | null
  lines: LineView[]
  total: number
}

export interface CartView {
  sellers: SellerView[]
  pieces: number
  item_total: number
  /** False while something must be removed or lowered first; a changed price only wants a look. */
  can_continue: boolean
  issues: CartIssue[]
}

const blocks = (issue: CartIssue): boolean => issue.code !== "cart.price_changed"

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

const toSeller = (lines: LineView[]): SellerView => ({
  producer: lines[0]?.producer ?? null,
  lines,
  total: sum(lines.map(({ total }) => total)),
})

/** The cart by seller: each producer owes its own goods. */
export const toCartView = (cart: StoreCartReview): CartView => {
  const lines = cart.lines.map((line) => ({
    ...line,
    issue: cart.issues.find(({ line_id }) => line_id === line.id) ?? null,
  }))
  const sellerIds = [...new Set(lines.map(({ producer }) => producer?.id ?? null))]
  return {
    sellers: sellerIds.map((id) => toSeller(lines.filter((l) => (l.producer?.id ?? null) === id))),
    pieces: sum(lines.map(({ quantity }) => quantity)),
    item_total: cart.item_total,
    can_continue: lines.length > 0 && !cart.issues.some(blocks),
    issues: cart.issues,
  }
}
