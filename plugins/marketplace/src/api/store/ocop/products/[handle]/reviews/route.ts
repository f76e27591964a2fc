import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { StoreListReviewsQuery, StoreReviewListResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { listStoreReviews } from "../../../../../../lib/review/list-reviews"
import { findReviewedProduct } from "../../../../../../lib/review/reviewed-product"

export const GET = async (
  req: MedusaStoreRequest,
  res: MedusaResponse<StoreReviewListResponse>
): Promise<void> => {
  const asked = req.validatedQuery as unknown as z.output<typeof StoreListReviewsQuery>
  const channels = req.publishable_key_context.sales_channel_ids
  const id = await findReviewedProduct(req.scope, pathText(req, "handle"), channels)
  res.json(await listStoreReviews(req.scope, id, asked))
}
