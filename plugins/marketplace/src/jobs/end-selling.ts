import type { MedusaContainer } from "@medusajs/framework/types"
import { stopWhoseTimeIsOver } from "../lib/onboarding/end-selling"

/** Every page asks the day itself; this lets the register and the listing follow within the hour. */
export default async function endSelling(container: MedusaContainer): Promise<void> {
  await stopWhoseTimeIsOver(container)
}

export const config = { name: "ocop-end-selling", schedule: "3 * * * *" }
