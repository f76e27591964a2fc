import type { MedusaContainer } from "@medusajs/framework/types"
import { PARCEL_MODULE } from "../../modules/parcel"
import type ParcelModuleService from "../../modules/parcel/service"

export const parcelsOf = (container: MedusaContainer) =>
  container.resolve<ParcelModuleService>(PARCEL_MODULE)
