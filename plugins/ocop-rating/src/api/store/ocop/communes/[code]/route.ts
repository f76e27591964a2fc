import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { StoreCommuneResponse } from "@ocop/contracts"
import { readCommune } from "../../../../../lib/locality/read-commune"
import { pathText } from "../../../../path-text"

export const GET = async (
  req: MedusaStoreRequest,
  res: MedusaResponse<StoreCommuneResponse>
): Promise<void> => {
  const channels = req.publishable_key_context.sales_channel_ids
  res.json(await readCommune(req.scope, pathText(req, "code"), channels))
}
