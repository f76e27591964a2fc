import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today } from "@ocop/rating/lib/today"
import type { ProducerProductLimit, ProducerShippingResponse } from "@ocop/contracts"
import { defaultLimit, type GoodsKind } from "@ocop/rules"
import { toPickUpPoint } from "./pick-up-view"
import { findCommunes } from "./places"
import { floorOf, ratesOfSenders } from "./sender-rates"
import { shippingRatesOf } from "./service-of"

interface ProductRow {
  id: string
  title: string
  ocop_goods?: { goods_kind: GoodsKind } | null
}

const readProducts = async (container: MedusaContainer, id: string): Promise<ProductRow[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "ocop_producer",
    fields: ["products.id", "products.title", "products.ocop_goods.goods_kind"],
    filters: { id },
  })
  // the fields asked for are exactly those of ProductRow; a removed product leaves a null
  const [producer] = data as unknown as { products?: (ProductRow | null)[] | null }[]
  const rows = (producer?.products ?? []).flatMap((row) => row ?? [])
  return rows.sort((one, other) => one.title.localeCompare(other.title, "vi"))
}

const limitsOf = async (
  container: MedusaContainer,
  products: readonly ProductRow[]
): Promise<ProducerProductLimit[]> => {
  const said = await shippingRatesOf(container).limitsOf(products.map(({ id }) => id))
  return products.map(({ id, title, ocop_goods }) => {
    const own = said.get(id)?.limit ?? null
    const limit = own ?? defaultLimit(ocop_goods?.goods_kind ?? null)
    return { product_id: id, title, own, limit }
  })
}

const readRates = async (container: MedusaContainer, producerId: string) => {
  const day = today()
  const rows = await shippingRatesOf(container).ratesOf([], day)
  const standing = (await ratesOfSenders(container, [producerId], day)).get(producerId)
  const { from_on, table } = floorOf(rows, day)
  return { rates: standing ?? floorOf(rows, day), floor: { from_on, table } }
}

const readPickUps = async (container: MedusaContainer, producerId: string) => {
  const rows = await shippingRatesOf(container).pickUpsOf([producerId], today())
  const codes = rows.map(({ place }) => place?.commune_code)
  const communes = await findCommunes(container, codes)
  return rows.flatMap((row) => toPickUpPoint(row, communes))
}

/** What a producer has said about its deliveries, and what stands where it has not. */
export const readProducerShippingOf = async (
  container: MedusaContainer,
  producerId: string
): Promise<ProducerShippingResponse> => {
  const [standing, products, pickUps] = await Promise.all([
    readRates(container, producerId),
    readProducts(container, producerId),
    readPickUps(container, producerId),
  ])
  return {
    ...standing,
    products: await limitsOf(container, products),
    pick_up: pickUps.find(({ kind }) => kind === "producer") ?? null,
    fairs: pickUps.filter(({ kind }) => kind === "fair"),
  }
}
