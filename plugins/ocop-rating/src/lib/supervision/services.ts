import type { MedusaContainer } from "@medusajs/framework/types"
import { SUPERVISION_MODULE } from "../../modules/supervision"
import type SupervisionModuleService from "../../modules/supervision/service"

export const supervisionOf = (container: MedusaContainer) =>
  container.resolve<SupervisionModuleService>(SUPERVISION_MODULE)
