import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { deliveryOptionsFor } from "@ocop/marketplace/workflows"
import { saveGoodsWorkflow } from "@ocop/rating/workflows"
import { floorRates, type RateTable } from "@ocop/rules"
import { buildWorld as buildCatalogue, TODAY, type World } from "../catalog/world"

export const FLOOR = floorRates(TODAY).rates

/** A table that differs from the floor's within the province, and frees from 300,000 ₫ on. */
export const OWN_RATES: RateTable = {
  ...FLOOR,
  zones: {
    ...FLOOR.zones,
    same_province: {
      steps: [
        { over_grams: 0, up_to_grams: 1000, fee: 15_000 },
        { over_grams: 1000, up_to_grams: 5000, fee: 25_000 },
      ],
      further: { every_grams: 1000, fee: 4_000 },
    },
  },
  free_from: 300_000,
}

/** A table with a hole between 1,000 and 1,500 g. */
export const HOLED_RATES: RateTable = {
  ...OWN_RATES,
  zones: {
    ...OWN_RATES.zones,
    country: {
      steps: [
        { over_grams: 0, up_to_grams: 1000, fee: 1 },
        { over_grams: 1500, up_to_grams: 2000, fee: 2 },
      ],
      further: { every_grams: 500, fee: 1 },
    },
  },
}

export const weigh = (
  container: MedusaContainer,
  id: string,
  size: { weight: number; length?: number; width?: number; height?: number }
) =>
  updateProductVariantsWorkflow(container).run({
    input: { selector: { id }, update: size },
  })

/** What the goods are, as far as deliveries ask. */
export const sayKind = (
  container: MedusaContainer,
  product_id: string,
  goods_kind: "fresh_food" | "ornamental" | "food"
) => {
  const nothing = { net_contents: [], harvest_months: [], label: [], story: null }
  const goods = [{ product_id, goods_kind, ...nothing, illustrative: false }]
  return saveGoodsWorkflow(container).run({ input: { goods, reason: "Loại", actor_id: "system" } })
}

export interface Shop {
  standard: string
  pickUp: string
}

/** A zone of its own below the floor's one location. */
const openZone = async (container: MedusaContainer, handle: string, stock_location_id: string) => {
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: `Giao hàng ${handle}`,
    type: "shipping",
    service_zones: [
      { name: `Cả nước ${handle}`, geo_zones: [{ type: "country" as const, country_code: "vn" }] },
    ],
  })
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.create([
    {
      [Modules.STOCK_LOCATION]: { stock_location_id },
      [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
    },
    {
      [Modules.STOCK_LOCATION]: { stock_location_id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: "ocop_ocop" },
    },
  ])
  return set.service_zones[0]?.id as string
}

/** A producer's shop by hand: profile, zone and the options the plugin gives for it. */
export const openShop = async (
  container: MedusaContainer,
  world: World,
  shop: { producerId: string; handle: string; productIds: string[] }
): Promise<Shop> => {
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: `producer:${shop.handle}`, type: "producer" }] },
  })
  const shipping_profile_id = profiles[0]?.id as string
  await updateProductsWorkflow(container).run({
    input: { selector: { id: shop.productIds }, update: { shipping_profile_id } },
  })
  const service_zone_id = await openZone(container, shop.handle, world.stockLocationId)
  const { producerId: producer_id } = shop
  const { result: options } = await createShippingOptionsWorkflow(container).run({
    input: deliveryOptionsFor({ producer_id, service_zone_id, shipping_profile_id }),
  })
  return { standard: options[0]?.id as string, pickUp: options[1]?.id as string }
}

export interface ShippingWorld extends World {
  cooperativeShop: Shop
  companyShop: Shop
}

/** Tea of 300 and 1,200 g and fresh honey in Hùng Sơn, sauce of a large box in Hội An. */
export const buildShippingWorld = async (container: MedusaContainer): Promise<ShippingWorld> => {
  const world = await buildCatalogue(container)
  const { tea, honey, sauce } = world.products
  const [small, large] = tea.variantIds as [string, string]
  await weigh(container, small, { weight: 300 })
  await weigh(container, large, { weight: 1200 })
  await weigh(container, sauce.variantIds[0] as string, {
    weight: 900,
    length: 30,
    width: 30,
    height: 20,
  })
  await sayKind(container, honey.id, "fresh_food")
  const cooperativeShop = await openShop(container, world, {
    producerId: world.cooperative,
    handle: "htx-ra-zeh",
    productIds: [tea.id, honey.id],
  })
  const companyShop = await openShop(container, world, {
    producerId: world.company,
    handle: "cong-ty-pho-hoi",
    productIds: [sauce.id],
  })
  return { ...world, cooperativeShop, companyShop }
}
