import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type {
  StoreComplainBody,
  StoreComplaintListResponse,
  StoreComplaintResponse,
} from "@ocop/contracts"
import { answerOwnComplaint } from "../../answer-complaint"
import { listOrderComplaints } from "../../../../../../lib/care/complaints"
import { ownOrder } from "../../../../../../lib/care/own-order"
import { complainWorkflow } from "../../../../../../workflows/care/complain"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreComplaintListResponse>
): Promise<void> => {
  const { order_id } = await ownOrder(req)
  res.json(await listOrderComplaints(req.scope, order_id))
}

export const POST = async (
  req: AuthenticatedMedusaRequest<z.output<typeof StoreComplainBody>>,
  res: MedusaResponse<StoreComplaintResponse>
): Promise<void> => {
  const order = await ownOrder(req)
  const { result } = await complainWorkflow(req.scope).run({
    input: { order, ...req.validatedBody },
  })
  res.status(result.isNew ? 201 : 200)
  await answerOwnComplaint(req, res, result.id)
}
