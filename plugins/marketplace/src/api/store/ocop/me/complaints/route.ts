import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ListOwnComplaintsQuery, StoreOwnComplaintListResponse } from "@ocop/contracts"
import { listCustomerComplaints } from "../../../../../lib/care/complaints"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreOwnComplaintListResponse>
): Promise<void> => {
  const asked = req.validatedQuery as unknown as z.output<typeof ListOwnComplaintsQuery>
  res.json(await listCustomerComplaints(req.scope, req.auth_context.actor_id, asked))
}
