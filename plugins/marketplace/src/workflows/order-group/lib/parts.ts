import { partitionCart, type CartPart, type CartRow } from "@ocop/rules"
import { refusal } from "@ocop/rating/lib/refusal"
import type { SplitCart, SplitItem, SplitMethod } from "./split-cart"

/** Of the server's own link of the product; what a shopper wrote into the line proves nothing. */
export const producerOf = ({ variant }: SplitItem): string | null =>
  variant?.product?.ocop_producer?.id ?? null

export const producersOf = ({ items }: SplitCart): string[] => [
  ...new Set(items.flatMap((item) => producerOf(item) ?? [])),
]

export const profileOf = ({ variant }: SplitItem): string | null =>
  variant?.product?.shipping_profile?.id ?? null

/** Whose goods a way of delivery can bring: all producers of the cart with goods of its profile. */
const carriedBy = (method: SplitMethod, { items }: SplitCart): string[] => {
  const profile = method.shipping_option?.shipping_profile_id
  const own = items.filter((item) => profile && profileOf(item) === profile)
  return [...new Set(own.flatMap((item) => producerOf(item) ?? []))]
}

const toRow = (id: string, producer_id: string | null, total: number): CartRow => ({
  id,
  producer_id,
  total,
})

/**
 * @throws MedusaError 400 `order_group.shipping_shared` where one way of delivery is of two producers
 */
export const shippingRows = (cart: SplitCart): CartRow[] =>
  cart.shipping_methods.map((method) => {
    const [producer = null, ...others] = carriedBy(method, cart)
    if (others.length) throw refusal("order_group.shipping_shared")
    return toRow(method.id, producer, method.total)
  })

export const lineRows = ({ items }: SplitCart): CartRow[] =>
  items.map((item) => toRow(item.id, producerOf(item), item.total))

/**
 * The parts this cart is to be ordered in.
 *
 * @throws MedusaError 400 with the code of why it cannot be
 */
export const mustPartition = (cart: SplitCart): CartPart[] => {
  if (cart.credit_lines?.length) throw refusal("order_group.credit_not_divisible")
  const rows = { lines: lineRows(cart), shipping: shippingRows(cart), total: cart.total }
  const parts = partitionCart(rows)
  if (!parts.ok) throw refusal(parts.code)
  return parts.value
}
