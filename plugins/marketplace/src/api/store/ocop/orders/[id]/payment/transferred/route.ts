import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { StorePaymentResponse, StoreStateTransferBody } from "@ocop/contracts"
import { readBuyersPayment } from "../../../../../../../lib/payment/read-payment"
import { statePaymentWorkflow } from "../../../../../../../workflows/payment/state-payment"
import { buyerOfOrder } from "../buyer-of-order"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StorePaymentResponse>
): Promise<void> => {
  const { orderId, actorId } = await buyerOfOrder(req)
  const { note } = req.validatedBody as z.output<typeof StoreStateTransferBody>
  await statePaymentWorkflow(req.scope).run({
    input: {
      ...{ order_id: orderId, act: "state_transfer", actor: "buyer" },
      ...{ actor_id: actorId, note },
    },
  })
  res.json(await readBuyersPayment(req.scope, orderId))
}
