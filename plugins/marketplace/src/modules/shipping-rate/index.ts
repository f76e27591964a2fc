import { Module } from "@medusajs/framework/utils"
import ShippingRateModuleService from "./service"

export const SHIPPING_RATE_MODULE = "ocop_shipping_rate"

export default Module(SHIPPING_RATE_MODULE, { service: ShippingRateModuleService })
