import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminProducerResponse } from "@ocop/contracts"
import { readProducer } from "../read-producer"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminProducerResponse>
): Promise<void> => {
  res.json(await readProducer(req.scope, req.params.id ?? ""))
}
