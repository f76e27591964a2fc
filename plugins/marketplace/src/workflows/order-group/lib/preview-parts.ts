import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoreCartPart, StoreCartPartsResponse } from "@ocop/contracts"
import { roundVnd, wholeShares, type CartRow } from "@ocop/rules"
import { notFound } from "@ocop/rating/lib/refusal"
import { pickUpIn } from "@ocop/rating/lib/shipping/chosen-pick-up"
import { planOfCart } from "../../shipping/cart-plan"
import { lineRows, producerOf, producersOf, profileOf, shippingRows } from "./parts"
import { providersByProducer, providersOf, readChoices } from "./payments"
import { loadSplitCart, type SplitCart } from "./split-cart"

const sum = (rows: readonly CartRow[]): number => rows.reduce((all, { total }) => all + total, 0)

/** The cart while it may still be changed. @throws MedusaError 404 `cart.not_found` */
export const mustBeOpen = async (container: MedusaContainer, id: string): Promise<SplitCart> => {
  const cart = await loadSplitCart(container, id)
  if (!cart || cart.completed_at) throw notFound("cart.not_found")
  return cart
}

const shippingOf = (cart: SplitCart, rows: readonly CartRow[]): StoreCartPart["shipping"] => {
  const [first] = rows
  const method = cart.shipping_methods.find(({ id }) => id === first?.id)
  if (!method) return null
  const { shipping_option_id: option_id, name, data } = method
  return { option_id, name, amount: roundVnd(sum(rows)), pick_up: pickUpIn(data) }
}

const profilesOf = ({ items }: SplitCart, producer: string): string[] => [
  ...new Set(
    items.filter((item) => producerOf(item) === producer).flatMap((item) => profileOf(item) ?? [])
  ),
]

/** What the cart would become as it stands; nothing need be complete yet. */
export const previewParts = async (
  container: MedusaContainer,
  cart: SplitCart
): Promise<StoreCartPartsResponse> => {
  const choices = await readChoices(container, cart.id)
  const [lines, shipping] = [lineRows(cart), shippingRows(cart)]
  const of = (rows: CartRow[], id: string) => rows.filter((row) => row.producer_id === id)
  const ids = producersOf(cart)
  const [payable, { senders }] = await Promise.all([
    providersByProducer(container, cart, ids),
    planOfCart(container, cart.id),
  ])
  const totals = wholeShares(ids.map((id) => sum(of(lines, id)) + sum(of(shipping, id))))
  const parts = ids.map((id, place) => {
    const [total, shipping_total] = [totals[place] ?? 0, roundVnd(sum(of(shipping, id)))]
    return {
      producer_id: id,
      line_ids: of(lines, id).map((row) => row.id),
      shipping_profile_ids: profilesOf(cart, id),
      pick_up: senders[id]?.pick_up ?? [],
      shipping: shippingOf(cart, of(shipping, id)),
      goods_total: total - shipping_total,
      shipping_total,
      total,
      payment_provider_id: choices.get(id) ?? null,
      payment_provider_ids: payable.get(id) ?? [],
    }
  })
  return { parts, payment_provider_ids: providersOf(cart) }
}
