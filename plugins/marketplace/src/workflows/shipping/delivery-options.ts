import { FULFILLMENT_PROVIDER, PICK_UP, STANDARD } from "../../providers/fulfillment/options"
import { pickUpAttribute } from "./cart-plan"

export interface ShopOfProducer {
  producer_id: string
  service_zone_id: string
  shipping_profile_id: string
}

const inStore = [
  { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
  { attribute: "is_return", value: "false", operator: "eq" as const },
]

/**
 * The options a producer's shop delivers by, as `createShippingOptionsWorkflow` takes them: at the
 * producer's own rates, and pick-up, which shows only while the producer has a place for it.
 */
export const deliveryOptionsFor = (shop: ShopOfProducer) => {
  const { producer_id, service_zone_id, shipping_profile_id } = shop
  const common = {
    price_type: "calculated" as const,
    provider_id: FULFILLMENT_PROVIDER,
    service_zone_id,
    shipping_profile_id,
  }
  const hasPlace = {
    attribute: pickUpAttribute(producer_id),
    value: "true",
    operator: "eq" as const,
  }
  return [
    {
      ...common,
      name: "Giao hàng tận nơi",
      type: { label: "Giao hàng tận nơi", description: "Home delivery", code: STANDARD },
      data: { id: STANDARD },
      rules: inStore,
    },
    {
      ...common,
      name: "Nhận tại chỗ",
      type: { label: "Nhận tại chỗ", description: "Pick-up", code: PICK_UP },
      data: { id: PICK_UP },
      rules: [...inStore, hasPlace],
    },
  ]
}
