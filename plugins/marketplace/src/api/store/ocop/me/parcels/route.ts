import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreParcelStatesResponse } from "@ocop/contracts"
import { listOwnParcelStates } from "../../../../../lib/parcel/own-parcels"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreParcelStatesResponse>
): Promise<void> => {
  const { order_id = [] } = req.validatedQuery as { order_id?: string[] }
  res.json({ parcels: await listOwnParcelStates(req.scope, req.auth_context.actor_id, order_id) })
}
