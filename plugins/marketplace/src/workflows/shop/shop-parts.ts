import { Modules } from "@medusajs/framework/utils"
import { FULFILLMENT_PROVIDER, PICK_UP } from "../../providers/fulfillment/options"
import { deliveryOptionsFor } from "../shipping/delivery-options"
import { COUNTRY, MANUAL, shopKey, type FirstDelivery, type NewShop } from "./new-shop"
import type { ShopRow } from "./save-shops"

export const locationsOf = (shops: NewShop[]) => ({
  locations: shops.map(({ name, address, producer_id }) => ({
    name,
    address: { address_1: name, ...address, country_code: COUNTRY },
    metadata: { producer_id },
  })),
})

export const profilesOf = (shops: NewShop[]) => ({
  data: shops.map((shop) => ({ name: shopKey(shop), type: "producer" })),
})

export const setsOf = (shops: NewShop[]) =>
  shops.map((shop) => ({
    name: shopKey(shop),
    type: "shipping",
    service_zones: [
      {
        name: shopKey(shop),
        geo_zones: [{ type: "country" as const, country_code: COUNTRY }],
      },
    ],
  }))

export interface MadeParts {
  shops: NewShop[]
  locations: { id: string; metadata?: Record<string, unknown> | null }[]
  profiles: { id: string; name: string }[]
  sets: { id: string; name: string; service_zones: { id: string }[] }[]
}

type Named = Omit<ShopRow, "shipping_option_id">

/** The parts of each shop, put together by what names them. */
export const togetherOf = ({ shops, locations, profiles, sets }: MadeParts): Named[] =>
  shops.map((shop) => {
    const key = shopKey(shop)
    const set = sets.find(({ name }) => name === key)
    const location = locations.find(({ metadata }) => metadata?.producer_id === shop.producer_id)
    return {
      producer_id: shop.producer_id,
      shipping_profile_id: profiles.find(({ name }) => name === key)?.id ?? "",
      stock_location_id: location?.id ?? "",
      fulfillment_set_id: set?.id ?? "",
      service_zone_id: set?.service_zones[0]?.id ?? "",
    }
  })

export const linksOf = (
  parts: Named[],
  sales_channel_id: string,
  delivery: FirstDelivery | undefined
) =>
  parts.flatMap(({ stock_location_id, fulfillment_set_id }) => {
    const location = { [Modules.STOCK_LOCATION]: { stock_location_id } }
    const provider_id = delivery ? (delivery.provider_id ?? MANUAL) : FULFILLMENT_PROVIDER
    return [
      { ...location, [Modules.FULFILLMENT]: { fulfillment_set_id } },
      { ...location, [Modules.FULFILLMENT]: { fulfillment_provider_id: provider_id } },
      { [Modules.SALES_CHANNEL]: { sales_channel_id }, ...location },
    ]
  })

const STOREFRONT_RULES = [
  { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
  { attribute: "is_return", value: "false", operator: "eq" as const },
]

const flatOptionsOf = (parts: Named[], delivery: FirstDelivery) =>
  parts.map(({ service_zone_id, shipping_profile_id }) => ({
    name: delivery.name,
    price_type: "flat" as const,
    provider_id: delivery.provider_id ?? MANUAL,
    service_zone_id,
    shipping_profile_id,
    type: { label: delivery.name, description: delivery.description, code: "standard" },
    prices: [{ currency_code: delivery.currency_code, amount: delivery.amount }],
    rules: STOREFRONT_RULES,
  }))

export const optionsOf = (parts: Named[], delivery: FirstDelivery | undefined) =>
  delivery ? flatOptionsOf(parts, delivery) : parts.flatMap(deliveryOptionsFor)

interface MadeOption {
  id: string
  shipping_profile_id: string
  data?: Record<string, unknown> | null
}

/** The way to the buyer's door, not the one on which the buyer comes. */
const bringsTo = (profileId: string, { shipping_profile_id, data }: MadeOption): boolean =>
  shipping_profile_id === profileId && data?.id !== PICK_UP

export const withOptions = (parts: Named[], options: MadeOption[]): ShopRow[] =>
  parts.map((part) => {
    const option = options.find((one) => bringsTo(part.shipping_profile_id, one))
    return { ...part, shipping_option_id: option?.id ?? "" }
  })
