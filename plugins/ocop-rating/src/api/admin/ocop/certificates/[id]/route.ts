import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCertificateResponse } from "@ocop/contracts"
import { readCertificate } from "../read-certificate"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCertificateResponse>
): Promise<void> => {
  res.json(await readCertificate(req.scope, req.params.id ?? ""))
}
