import type { MedusaContainer } from "@medusajs/framework/types"
import { runPaymentClockWorkflow } from "../workflows/payment/run-payment-clock"

export default async function paymentClock(container: MedusaContainer): Promise<void> {
  await runPaymentClockWorkflow(container).run({ input: { now: new Date().toISOString() } })
}

export const config = { name: "ocop-payment-clock", schedule: "*/15 * * * *" }
