import type { MedusaContainer } from "@medusajs/framework/types"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"
import type OrderGroupModuleService from "../../modules/order-group/service"

export const groupsOf = (container: MedusaContainer) =>
  container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
