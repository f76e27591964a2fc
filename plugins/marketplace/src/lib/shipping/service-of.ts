import type { MedusaContainer } from "@medusajs/framework/types"
import { SHIPPING_RATE_MODULE } from "../../modules/shipping-rate"
import type ShippingRateModuleService from "../../modules/shipping-rate/service"

export const shippingRatesOf = (container: MedusaContainer) =>
  container.resolve<ShippingRateModuleService>(SHIPPING_RATE_MODULE)
