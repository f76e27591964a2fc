import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { StoreProducerListResponse } from "@ocop/contracts"
import { listProducers, type ListProducersQuery } from "../../../../lib/catalogue/list-producers"

export const GET = async (
  req: MedusaStoreRequest,
  res: MedusaResponse<StoreProducerListResponse>
): Promise<void> => {
  const query = req.validatedQuery as unknown as ListProducersQuery
  const channels = req.publishable_key_context.sales_channel_ids
  res.json(await listProducers(req.scope, query, channels))
}
