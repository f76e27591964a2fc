import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { mayMovePayment } from "@ocop/rules"
import { findStatement } from "../lib/payment/statements"
import { statePaymentWorkflow } from "../workflows/payment/state-payment"

/** A cancelled order is not paid any more; what was paid is to be given back. */
export default async function callOffPayment({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const order_id = event.data.id
  const row = await findStatement(container, order_id)
  if (!row || !mayMovePayment(row.state, "call_off", "order")) return
  await statePaymentWorkflow(container).run({
    input: { order_id, act: "call_off", actor: "order", actor_id: "order" },
  })
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.CANCELED,
  context: { subscriberId: "ocop-call-off-payment" },
}
