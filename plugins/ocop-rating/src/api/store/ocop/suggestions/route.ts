import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { StoreSuggestionsResponse } from "@ocop/contracts"
import { suggest } from "../../../../lib/catalogue/suggest"

export const GET = async (
  req: MedusaStoreRequest,
  res: MedusaResponse<StoreSuggestionsResponse>
): Promise<void> => {
  const { q } = req.validatedQuery as { q?: string }
  res.json(await suggest(req.scope, q ?? "", req.publishable_key_context.sales_channel_ids))
}
