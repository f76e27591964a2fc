import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AdminEscalationListResponse, AdminListEscalationsQuery } from "@ocop/contracts"
import { listEscalations } from "../../../../lib/parcel/escalations"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminEscalationListResponse>
): Promise<void> => {
  const asked = req.validatedQuery as unknown as z.output<typeof AdminListEscalationsQuery>
  res.json(await listEscalations(req.scope, asked))
}
