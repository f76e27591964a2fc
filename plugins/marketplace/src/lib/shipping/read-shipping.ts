import type { MedusaContainer } from "@medusajs/framework/types"
import { priceOf } from "@ocop/rating/lib/catalogue/prices"
import { notFound } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import type { StorePackFee, StoreShippingResponse } from "@ocop/contracts"
import { deliveryEstimate, quoteParcel, type DeliveryPlace, type ProductLimit } from "@ocop/rules"
import { findCommunes, toPlace } from "./places"
import { planFor, type Sender } from "./shipping-plan"
import { findShown, type ShownProduct, type ShownVariant } from "./shown-product"

const toNumber = (value: number | string | null): number | null => Number(value ?? 0) || null

const toLine = (variant: ShownVariant, product: ShownProduct, limit: ProductLimit) => ({
  quantity: 1,
  weight: toNumber(variant.weight) ?? toNumber(product.weight),
  length: toNumber(variant.length),
  width: toNumber(variant.width),
  height: toNumber(variant.height),
  total: priceOf(variant) ?? 0,
  limit,
})

interface Asked {
  sender: Sender
  limit: ProductLimit
  to: DeliveryPlace
  today: string
}

/** As the producer ranks packs, small ones before large ones. */
const byRank = (one: ShownVariant, other: ShownVariant): number =>
  (one.variant_rank ?? 0) - (other.variant_rank ?? 0) || Number(one.weight) - Number(other.weight)

/** One piece of each pack; the first that is refused refuses all, as limits are of the product. */
const quotePacks = (product: ShownProduct, { sender, limit, to, today }: Asked) => {
  const packs: StorePackFee[] = []
  for (const variant of [...product.variants].sort(byRank)) {
    const lines = [toLine(variant, product, limit)]
    const quoted = quoteParcel(sender.table, { from: sender.from, to }, lines, today)
    if (!quoted.ok) return { packs: [], refused: quoted.code }
    const { weight, ...fee } = quoted.value
    const { charged_grams, is_assumed } = weight
    const named = { variant_id: variant.id, title: variant.title }
    packs.push({ ...named, charged_grams, is_assumed, ...fee })
  }
  return { packs, refused: null }
}

interface Wanted {
  handle: string
  commune: string
  channels: string[]
}

/** Days, fee and limits of a product's way to a commune, and where it may be fetched. */
export const readShippingTo = async (
  container: MedusaContainer,
  wanted: Wanted
): Promise<StoreShippingResponse> => {
  const day = today()
  const product = await findShown(container, wanted)
  const plan = await planFor(container, [product], { commune: wanted.commune, today: day })
  const sender = plan.senders[product.ocop_producer.id]
  const limit = plan.products[product.id]?.limit
  if (!sender || !limit) throw notFound("product.not_found")
  const to = (await findCommunes(container, [wanted.commune])).get(wanted.commune)
  if (!to) throw notFound("commune.not_found")
  const { is_own, from_on, table } = sender
  return {
    to,
    estimate: deliveryEstimate(sender.from, toPlace(to), day),
    limit,
    ...quotePacks(product, { sender, limit, to: toPlace(to), today: day }),
    rates: { is_own, from_on, free_from: table.free_from },
    pick_up: sender.pick_up,
  }
}
