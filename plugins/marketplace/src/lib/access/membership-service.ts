import type { MedusaContainer } from "@medusajs/framework/types"
import { MEMBERSHIP_MODULE } from "../../modules/membership"
import type MembershipModuleService from "../../modules/membership/service"

export const membershipsOf = (container: MedusaContainer) =>
  container.resolve<MembershipModuleService>(MEMBERSHIP_MODULE)
