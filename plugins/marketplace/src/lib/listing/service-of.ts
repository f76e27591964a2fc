import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"

export const listingsOf = (container: MedusaContainer) =>
  container.resolve<ListingModuleService>(LISTING_MODULE)

/** The framework's types know no null, which means all of them. */
export const ALL = null as unknown as number
