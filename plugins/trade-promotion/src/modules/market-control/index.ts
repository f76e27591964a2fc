import { Module } from "@medusajs/framework/utils"
import MarketControlModuleService from "./service"

export const MARKET_CONTROL_MODULE = "ocop_market_control"

export default Module(MARKET_CONTROL_MODULE, { service: MarketControlModuleService })
