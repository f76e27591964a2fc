import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminComplaintListResponse, ListComplaintsQuery } from "@ocop/contracts"
import { listAdminComplaints } from "../../../../lib/care/complaints"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminComplaintListResponse>
): Promise<void> => {
  const asked = req.validatedQuery as unknown as z.output<typeof ListComplaintsQuery>
  res.json(await listAdminComplaints(req.scope, asked))
}
