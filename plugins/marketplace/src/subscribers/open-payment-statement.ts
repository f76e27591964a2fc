import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { openStatementWorkflow } from "../workflows/payment/open-statement"

/** Every order has its statement from the beginning; a route that comes first opens it as well. */
export default async function openPaymentStatement({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await openStatementWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.PLACED,
  context: { subscriberId: "ocop-open-payment-statement" },
}
