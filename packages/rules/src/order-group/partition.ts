import { roundVnd } from "../money/vnd"
import { accept, refuse, type Result } from "../result"

/** A line or a shipping method of a cart, with the total the cart itself counts for it. */
export interface CartRow {
  id: string
  /** Read from the server's own links, never from what the shopper wrote; null when there is none. */
  producer_id: string | null
  /** Đồng, tax included, discounts taken off. May carry the fraction a percentage left. */
  total: number
}

export interface CartToSplit {
  lines: readonly CartRow[]
  shipping: readonly CartRow[]
  /** Đồng, as the cart counts it. */
  total: number
}

/** What one producer delivers and is paid for, amounts in whole đồng. */
export interface CartPart {
  producer_id: string
  line_ids: string[]
  shipping_ids: string[]
  goods_total: number
  shipping_total: number
  total: number
}

export type PartitionRefusal =
  | "order_group.line_without_producer"
  | "order_group.shipping_missing"
  | "order_group.shipping_left_over"
  | "order_group.sums_disagree"

/** Sums of binary fractions miss by less than this; a đồng is far more. */
const NOISE = 1e-3

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

const totalOf = (rows: readonly CartRow[]): number => sum(rows.map(({ total }) => total))

/** 119999.9999999 is 120000 that went through a computer. */
const withoutNoise = (amount: number): number =>
  Math.abs(amount - Math.round(amount)) < NOISE ? Math.round(amount) : amount

/**
 * Whole đồng for each amount so that they add up to the rounded sum of all: everyone gets the whole
 * part, what is left goes one đồng each to the largest fractions, the earlier first.
 *
 * @param amounts đồng, not negative
 */
export const wholeShares = (amounts: readonly number[]): number[] => {
  const clean = amounts.map(withoutNoise)
  const shares = clean.map(Math.floor)
  const left = roundVnd(withoutNoise(sum(clean))) - sum(shares)
  const byFraction = clean
    .map((amount, place) => ({ place, fraction: amount - Math.floor(amount) }))
    .sort((a, b) => b.fraction - a.fraction || a.place - b.place)
  for (const { place } of byFraction.slice(0, left)) shares[place] = (shares[place] ?? 0) + 1
  return shares
}

const idsOf = (rows: readonly CartRow[]): string[] => rows.map(({ id }) => id)

const findFault = ({ lines, shipping, total }: CartToSplit): PartitionRefusal | null => {
  const sellers = new Set(lines.map(({ producer_id }) => producer_id))
  const carriers = new Set(shipping.map(({ producer_id }) => producer_id))
  if (sellers.has(null)) return "order_group.line_without_producer"
  if ([...sellers].some((id) => !carriers.has(id))) return "order_group.shipping_missing"
  if ([...carriers].some((id) => !sellers.has(id))) return "order_group.shipping_left_over"
  const difference = totalOf(lines) + totalOf(shipping) - total
  return Math.abs(difference) < NOISE ? null : "order_group.sums_disagree"
}

/**
 * The parts of a cart by producer, in the order in which their first lines stand in it. Each row goes
 * to its producer as it is; the totals of the parts add up to the cart's total to the đồng.
 *
 * Refusals: a line that nobody sells, a producer without a way of delivery, a way of delivery of
 * somebody who delivers nothing, rows that do not add up to the cart's total.
 */
export const partitionCart = (cart: CartToSplit): Result<CartPart[], PartitionRefusal> => {
  const fault = findFault(cart)
  if (fault) return refuse(fault)
  const ids = [...new Set(cart.lines.flatMap(({ producer_id }) => producer_id ?? []))]
  const rowsOf = ids.map((id) => ({
    lines: cart.lines.filter(({ producer_id }) => producer_id === id),
    shipping: cart.shipping.filter(({ producer_id }) => producer_id === id),
  }))
  const totals = wholeShares(rowsOf.map((own) => totalOf(own.lines) + totalOf(own.shipping)))
  return accept(
    rowsOf.map(({ lines, shipping }, place) => {
      const total = totals[place] ?? 0
      const shipping_total = roundVnd(totalOf(shipping))
      return {
        producer_id: ids[place] ?? "",
        line_ids: idsOf(lines),
        shipping_ids: idsOf(shipping),
        goods_total: total - shipping_total,
        shipping_total,
        total,
      }
    })
  )
}
