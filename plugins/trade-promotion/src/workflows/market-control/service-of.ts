import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKET_CONTROL_MODULE } from "../../modules/market-control"
import type MarketControlModuleService from "../../modules/market-control/service"

export const serviceOf = (container: MedusaContainer) =>
  container.resolve<MarketControlModuleService>(MARKET_CONTROL_MODULE)
