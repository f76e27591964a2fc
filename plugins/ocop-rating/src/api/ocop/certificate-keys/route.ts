import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CertificateKeysResponse } from "@ocop/contracts"
import { keyringOf } from "../../../lib/signed-certificate"

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<CertificateKeysResponse>
): Promise<void> => {
  res.json({ algorithm: "Ed25519", keys: [...(await keyringOf(req.scope)).published] })
}
