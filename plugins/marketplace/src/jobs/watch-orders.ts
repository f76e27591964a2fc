import type { MedusaContainer } from "@medusajs/framework/types"
import { watchOrdersWorkflow } from "../workflows/parcel/watch-orders"

/** The clock of what is due; all the rest is a function of the instant it is given. */
export default async function watchOrders(container: MedusaContainer): Promise<void> {
  await watchOrdersWorkflow(container).run({ input: { now: new Date().toISOString() } })
}

export const config = { name: "ocop-watch-orders", schedule: "*/15 * * * *" }
