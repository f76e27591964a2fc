import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { StoreProducerResponse } from "@ocop/contracts"
import { readProducerPage } from "../../../../../lib/catalogue/list-producers"
import { pathText } from "../../../../path-text"

export const GET = async (
  req: MedusaStoreRequest,
  res: MedusaResponse<StoreProducerResponse>
): Promise<void> => {
  const channels = req.publishable_key_context.sales_channel_ids
  res.json(await readProducerPage(req.scope, pathText(req, "handle"), channels))
}
