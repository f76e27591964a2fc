import type { PickUpPoint } from "@ocop/contracts"
import { accept, quoteParcel, refuse, type Result, type TooFar } from "@ocop/rules"
import { isSame } from "../../lib/shipping/same"
import type { ShippingPlan } from "../../lib/shipping/shipping-plan"

/** An item of a cart as the framework hands it to a provider; amounts may be its number objects. */
export interface PricedItem {
  product_id?: string | null
  quantity: unknown
  unit_price?: unknown
  product?: { weight?: unknown } | null
  variant?: { weight?: unknown; length?: unknown; width?: unknown; height?: unknown } | null
}

export type PriceRefusal =
  | TooFar
  | "shipping.address_missing"
  | "shipping.not_calculated"
  | "shipping.pick_up_missing"
  | "shipping.pick_up_closed"

const numberOf = (value: unknown): number => {
  const read = Number(value ?? 0)
  return Number.isFinite(read) ? read : 0
}

const toLine = ({ quantity, unit_price, variant, product }: PricedItem) => ({
  quantity: numberOf(quantity),
  total: Math.round(numberOf(unit_price) * numberOf(quantity)),
  weight: numberOf(variant?.weight) || numberOf(product?.weight),
  length: numberOf(variant?.length),
  width: numberOf(variant?.width),
  height: numberOf(variant?.height),
})

type Line = ReturnType<typeof toLine> & { limit: ShippingPlan["products"][string]["limit"] }

/** Lines by the producer who sends them; null when a product is nobody's. */
const bySender = (items: readonly PricedItem[], plan: ShippingPlan) => {
  const parcels = new Map<string, Line[]>()
  for (const item of items) {
    const product = plan.products[item.product_id ?? ""]
    if (!product) return null
    const lines = parcels.get(product.producer_id) ?? []
    parcels.set(product.producer_id, [...lines, { ...toLine(item), limit: product.limit }])
  }
  return parcels
}

/** Whole đồng for the parcels of these items, one of each producer among them. */
export const priceParcels = (
  items: readonly PricedItem[],
  plan: ShippingPlan | undefined
): Result<number, PriceRefusal> => {
  const parcels = plan && bySender(items, plan)
  if (!plan || !parcels) return refuse("shipping.not_calculated")
  if (!plan.to) return refuse("shipping.address_missing")
  let sum = 0
  for (const [producerId, lines] of parcels) {
    const sender = plan.senders[producerId]
    if (!sender) return refuse("shipping.not_calculated")
    const quoted = quoteParcel(sender.table, { from: sender.from, to: plan.to }, lines, plan.today)
    if (!quoted.ok) return quoted
    sum += quoted.value.fee
  }
  return accept(sum)
}

/**
 * Fetching costs nothing where every producer has a place for it, and where the chosen one is open in
 * exactly the words of the choice.
 *
 * @param chosen null where no place has been chosen yet
 */
export const pricePickUp = (
  items: readonly PricedItem[],
  plan: ShippingPlan | undefined,
  chosen: PickUpPoint | null
): Result<number, PriceRefusal> => {
  const parcels = plan && bySender(items, plan)
  if (!plan || !parcels) return refuse("shipping.not_calculated")
  const placesOf = [...parcels.keys()].map((id) => plan.senders[id]?.pick_up ?? [])
  if (!placesOf.every((places) => places.length)) return refuse("shipping.pick_up_missing")
  const isOpen = placesOf.every((places) => places.some((place) => isSame(place, chosen)))
  return !chosen || isOpen ? accept(0) : refuse("shipping.pick_up_closed")
}
