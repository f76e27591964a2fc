import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreCartPartsResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { mustBeOpen, previewParts } from "../../../../../../workflows/order-group/lib/preview-parts"

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreCartPartsResponse>
): Promise<void> => {
  const cart = await mustBeOpen(req.scope, pathText(req, "id"))
  res.setHeader("cache-control", "private, no-store")
  res.json(await previewParts(req.scope, cart))
}
