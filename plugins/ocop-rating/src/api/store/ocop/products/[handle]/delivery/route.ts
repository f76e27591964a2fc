import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { StoreDeliveryQuery, StoreDeliveryResponse } from "@ocop/contracts"
import { readDelivery } from "../../../../../../lib/shipping/read-delivery"
import { pathText } from "../../../../../path-text"

export const GET = async (
  req: MedusaStoreRequest,
  res: MedusaResponse<StoreDeliveryResponse>
): Promise<void> => {
  const { commune } = req.validatedQuery as unknown as z.output<typeof StoreDeliveryQuery>
  const channels = req.publishable_key_context.sales_channel_ids
  res.json(await readDelivery(req.scope, { handle: pathText(req, "handle"), commune, channels }))
}
