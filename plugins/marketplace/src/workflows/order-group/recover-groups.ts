import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { groupsOf } from "../../lib/order-group/service-of"
import { findGroupOfCart } from "./lib/find-orders"
import { settleGroup } from "./lib/finish-group"
import { underCartLock } from "./place-orders"

const recover = (container: MedusaContainer, cart_id: string): Promise<void> =>
  underCartLock(container, cart_id, async () => {
    const group = await findGroupOfCart(container, cart_id)
    if (group?.state === "splitting") await settleGroup(container, group)
  })

/**
 * Finishes or takes back every group that a server left in the middle. A group that is being made
 * holds its cart's lock, so this one only waits for it. One that resists keeps no other waiting.
 */
export const recoverGroups = async (container: MedusaContainer): Promise<number> => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const groups = await groupsOf(container).listOcopOrderGroups({ state: "splitting" })
  for (const { id, cart_id } of groups)
    await recover(container, cart_id).catch((error: Error) =>
      logger.error(`The group of orders ${id} stays unsettled: ${error.message}`)
    )
  return groups.length
}
