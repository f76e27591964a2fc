import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { FloorSettingsResponse } from "@ocop/contracts"
import { refusal } from "../../../lib/refusal"
import { today } from "../../../lib/today"

/** Set by the demonstration seed in the store's metadata. */
const DEMO_FLAG = "ocop_demo_data"

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<FloorSettingsResponse>
): Promise<void> => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const [keys, regions, stores] = await Promise.all([
    query.graph({
      entity: "api_key",
      fields: ["token"],
      filters: { type: "publishable", revoked_at: null },
      pagination: { order: { created_at: "ASC" }, take: 1, skip: 0 },
    }),
    query.graph({ entity: "region", fields: ["id"], filters: { currency_code: "vnd" } }),
    query.graph({ entity: "store", fields: ["metadata"] }),
  ])
  const publishable_key = keys.data[0]?.token
  const region_id = regions.data[0]?.id
  // an empty database: nothing can be sold before the shop is set up
  if (!publishable_key || !region_id) throw refusal("service.unavailable")
  res.json({
    publishable_key,
    region_id,
    currency_code: "vnd",
    demo_data: stores.data[0]?.metadata?.[DEMO_FLAG] === true,
    today: today(),
  })
}
