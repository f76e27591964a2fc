import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { StoreProductListResponse } from "@ocop/contracts"
import { listProducts, type ListProductsQuery } from "../../../../lib/catalogue/list-products"

export const GET = async (
  req: MedusaStoreRequest,
  res: MedusaResponse<StoreProductListResponse>
): Promise<void> => {
  const query = req.validatedQuery as unknown as ListProductsQuery
  const channels = req.publishable_key_context.sales_channel_ids
  res.json(await listProducts(req.scope, query, channels))
}
