import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../lib/today"
import { remindRenewalsWorkflow } from "../workflows/supervision/remind-renewals"

/** The clock of what is due; all the rest is a function of the day it is given. */
export default async function remindRenewals(container: MedusaContainer): Promise<void> {
  await remindRenewalsWorkflow(container).run({ input: { day: today() } })
}

// seven in the morning in Vietnam, and again at noon for a server that was down
export const config = { name: "ocop-remind-renewals", schedule: "0 0,5 * * *" }
