import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { StoreParcelResponse, StoreRequestReturnBody } from "@ocop/contracts"
import { customerOf, ownParcel } from "../../../../../../lib/parcel/buyer-order"
import { buyerMover } from "../../../../../../lib/parcel/movers"
import { requestReturnWorkflow } from "../../../../../../workflows/parcel/request-return"
import { answerParcel } from "../../answer-parcel"

type Body = z.output<typeof StoreRequestReturnBody>

export const POST = async (
  req: AuthenticatedMedusaRequest<Body>,
  res: MedusaResponse<StoreParcelResponse>
): Promise<void> => {
  const { phone, reason, description, photos } = req.validatedBody
  const { id: parcel_id, order_id } = await ownParcel(req, phone)
  const request = { parcel_id, order_id, reason, description, photos }
  await requestReturnWorkflow(req.scope).run({
    input: { ...buyerMover(customerOf(req)), ...request },
  })
  res.status(201)
  await answerParcel(req, res, order_id)
}
