import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerPaymentResponse } from "@ocop/contracts"
import type { PaymentAct } from "@ocop/rules"
import { pathText } from "@ocop/rating/api/path-text"
import { producerOf, type ProducerRequest } from "../../../../../../lib/access/producer-context"
import { readProducersPayment } from "../../../../../../lib/payment/read-payment"
import { statePaymentWorkflow } from "../../../../../../workflows/payment/state-payment"

interface Body {
  amount?: number
  transfer_code?: string | null
  note?: string | null
}

/** A route by which a producer says something about the payment of one of its orders. */
export const statesFor =
  (act: PaymentAct) =>
  async (req: ProducerRequest, res: MedusaResponse<ProducerPaymentResponse>): Promise<void> => {
    const { producerId, memberId } = producerOf(req)
    const order_id = pathText(req, "id")
    // the schema of the route has checked what each act needs
    const { amount, transfer_code, note } = req.validatedBody as Body
    await statePaymentWorkflow(req.scope).run({
      input: {
        ...{ order_id, act, actor: "producer", actor_id: memberId, producer_id: producerId },
        ...{ amount, transfer_code, note },
      },
    })
    res.json(await readProducersPayment(req.scope, order_id, producerId))
  }
