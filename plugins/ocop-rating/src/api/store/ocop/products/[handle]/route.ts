import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { StoreProductResponse } from "@ocop/contracts"
import { readProduct } from "../../../../../lib/catalogue/read-product"
import { pathText } from "../../../../path-text"

export const GET = async (
  req: MedusaStoreRequest,
  res: MedusaResponse<StoreProductResponse>
): Promise<void> => {
  const channels = req.publishable_key_context.sales_channel_ids
  res.json({ product: await readProduct(req.scope, pathText(req, "handle"), channels) })
}
