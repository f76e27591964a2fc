import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreCustomerData } from "@ocop/contracts"
import { exportCustomerData } from "../../../../../lib/customer/export-data"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreCustomerData>
): Promise<void> => {
  res.json(await exportCustomerData(req.scope, req.auth_context.actor_id))
}
