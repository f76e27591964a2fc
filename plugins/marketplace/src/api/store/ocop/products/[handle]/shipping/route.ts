import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { StoreDeliveryQuery, StoreShippingResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { readShippingTo } from "../../../../../../lib/shipping/read-shipping"

export const GET = async (
  req: MedusaStoreRequest,
  res: MedusaResponse<StoreShippingResponse>
): Promise<void> => {
  const { commune } = req.validatedQuery as unknown as z.output<typeof StoreDeliveryQuery>
  const channels = req.publishable_key_context.sales_channel_ids
  res.json(await readShippingTo(req.scope, { handle: pathText(req, "handle"), commune, channels }))
}
