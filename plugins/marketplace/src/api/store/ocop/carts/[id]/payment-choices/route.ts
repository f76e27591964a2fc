import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreCartPartsResponse, StoreChoosePaymentsBody } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { choosePaymentsWorkflow } from "../../../../../../workflows/order-group/choose-payments"
import { mustBeOpen, previewParts } from "../../../../../../workflows/order-group/lib/preview-parts"

export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreCartPartsResponse>
): Promise<void> => {
  const cart_id = pathText(req, "id")
  const { choices } = req.validatedBody as StoreChoosePaymentsBody
  await choosePaymentsWorkflow(req.scope).run({ input: { cart_id, choices } })
  res.json(await previewParts(req.scope, await mustBeOpen(req.scope, cart_id)))
}
