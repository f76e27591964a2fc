import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { StoreCancelOrderBody, StoreParcelResponse } from "@ocop/contracts"
import { customerOf, ownParcel } from "../../../../../../lib/parcel/buyer-order"
import { buyerMover } from "../../../../../../lib/parcel/movers"
import { moveParcelWorkflow } from "../../../../../../workflows/parcel/move-parcel"
import { answerParcel } from "../../answer-parcel"

type Body = z.output<typeof StoreCancelOrderBody>

export const POST = async (
  req: AuthenticatedMedusaRequest<Body>,
  res: MedusaResponse<StoreParcelResponse>
): Promise<void> => {
  const { phone, reason, note } = req.validatedBody
  const { id: parcel_id, order_id } = await ownParcel(req, phone)
  const move = { parcel_id, order_id, to: "cancelled" as const, reason, note }
  await moveParcelWorkflow(req.scope).run({ input: { ...buyerMover(customerOf(req)), ...move } })
  await answerParcel(req, res, order_id)
}
