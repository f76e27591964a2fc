import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PickUpPoint } from "@ocop/contracts"
import { defaultLimit, type DeliveryPlace, type GoodsKind, type ProductLimit } from "@ocop/rules"
import { toPickUpPoint } from "./pick-up-view"
import { findCommunes, toPlace } from "./places"
import { ratesOfSenders, type StandingRates } from "./sender-rates"
import { shippingRatesOf } from "./service-of"

export interface Sender extends StandingRates {
  from: DeliveryPlace | null
  /** Places open on the plan's day. */
  pick_up: PickUpPoint[]
}

/** All that the fee of goods depends on, but the goods and the buyer. */
export interface ShippingPlan {
  today: string
  to: DeliveryPlace | null
  senders: Record<string, Sender>
  products: Record<string, { producer_id: string; limit: ProductLimit }>
}

export interface SentProduct {
  id: string
  ocop_producer?: { id: string; commune_code: string | null } | null
  ocop_goods?: { goods_kind: GoodsKind } | null
}

export const SENT_PRODUCT_FIELDS = [
  "id",
  "ocop_producer.id",
  "ocop_producer.commune_code",
  "ocop_goods.goods_kind",
]

const readSent = async (container: MedusaContainer, ids: string[]): Promise<SentProduct[]> => {
  if (!ids.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = SENT_PRODUCT_FIELDS
  const { data } = await query.graph({ entity: "product", fields, filters: { id: ids } })
  // the fields asked for are exactly those of SentProduct
  return data as unknown as SentProduct[]
}

/** What the producers of products have said, and where the parcels go. */
export const planFor = async (
  container: MedusaContainer,
  sent: readonly SentProduct[],
  asked: { commune: unknown; today: string }
): Promise<ShippingPlan> => {
  const service = shippingRatesOf(container)
  const producers = new Map(
    sent.flatMap(({ ocop_producer: one }) => (one ? [[one.id, one.commune_code] as const] : []))
  )
  const ids = [...producers.keys()]
  const [rates, limits, pickUps] = await Promise.all([
    ratesOfSenders(container, ids, asked.today),
    service.limitsOf(sent.map(({ id }) => id)),
    service.pickUpsOf(ids, asked.today),
  ])
  const fetched = pickUps.map(({ place }) => place?.commune_code)
  const communes = await findCommunes(container, [asked.commune, ...producers.values(), ...fetched])
  const placeOf = (code: unknown) => {
    const commune = communes.get(String(code))
    return commune ? toPlace(commune) : null
  }
  const senderOf = (id: string, standing: StandingRates): Sender => ({
    ...standing,
    from: placeOf(producers.get(id)),
    pick_up: pickUps
      .filter(({ producer_id }) => producer_id === id)
      .flatMap((row) => toPickUpPoint(row, communes)),
  })
  return {
    today: asked.today,
    to: placeOf(asked.commune),
    senders: Object.fromEntries([...rates].map(([id, one]) => [id, senderOf(id, one)])),
    products: Object.fromEntries(
      sent.flatMap(({ id, ocop_producer, ocop_goods }) => {
        if (!ocop_producer) return []
        const limit = limits.get(id)?.limit ?? defaultLimit(ocop_goods?.goods_kind ?? null)
        return [[id, { producer_id: ocop_producer.id, limit }]]
      })
    ),
  }
}

export const readPlan = async (
  container: MedusaContainer,
  productIds: string[],
  asked: { commune: unknown; today: string }
): Promise<ShippingPlan> => planFor(container, await readSent(container, productIds), asked)
