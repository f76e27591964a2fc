import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ProducerRefuseOrderBody, StoreParcelResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { notFound } from "@ocop/rating/lib/refusal"
import { staffMover } from "../../../../../../../lib/parcel/movers"
import { openParcel } from "../../../../../../../lib/parcel/open-parcel"
import { moveParcelWorkflow } from "../../../../../../../workflows/parcel/move-parcel"
import { answerParcel } from "../../../../../../store/ocop/orders/answer-parcel"

type Body = z.output<typeof ProducerRefuseOrderBody>

export const POST = async (
  req: AuthenticatedMedusaRequest<Body>,
  res: MedusaResponse<StoreParcelResponse>
): Promise<void> => {
  const parcel = await openParcel(req.scope, pathText(req, "id"))
  if (!parcel) throw notFound("order.not_found")
  const mover = await staffMover(req.scope, req.auth_context.actor_id)
  const move = { parcel_id: parcel.id, order_id: parcel.order_id, to: "refused" as const }
  await moveParcelWorkflow(req.scope).run({ input: { ...req.validatedBody, ...mover, ...move } })
  await answerParcel(req, res, parcel.order_id)
}
