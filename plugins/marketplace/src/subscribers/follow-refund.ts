import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { mayMovePayment } from "@ocop/rules"
import { parcelsOf } from "../lib/parcel/service-of"
import { findStatement } from "../lib/payment/statements"
import { RETURN_MOVED } from "../workflows/events"
import { statePaymentWorkflow } from "../workflows/payment/state-payment"

interface Data {
  /** Of the return. */
  id: string
  order_id: string
  to: string
  actor_id: string
}

/** What the producer has given back for returned goods is said of the payment, too. */
export default async function followRefund({
  event: { data },
  container,
}: SubscriberArgs<Data>): Promise<void> {
  const { order_id, actor_id } = data
  const row = data.to === "refunded" ? await findStatement(container, order_id) : null
  if (!row || !mayMovePayment(row.state, "refund", "producer")) return
  const { refund_amount } = await parcelsOf(container).retrieveOcopReturnRequest(data.id)
  // no more can be said of a payment than has come in
  const amount = Math.min(Number(refund_amount), row.received_amount ?? row.amount)
  await statePaymentWorkflow(container).run({
    input: { order_id, act: "refund", actor: "producer", actor_id, amount },
  })
}

export const config: SubscriberConfig = {
  event: RETURN_MOVED,
  context: { subscriberId: "ocop-follow-refund" },
}
