import type { MedusaContainer } from "@medusajs/framework/types"
import { recoverGroups } from "../workflows/order-group/recover-groups"

/** A buyer who does not try again is not left with half of the orders. */
export default async function recoverOrderGroups(container: MedusaContainer): Promise<void> {
  await recoverGroups(container)
}

export const config = { name: "recover-order-groups", schedule: "* * * * *" }
