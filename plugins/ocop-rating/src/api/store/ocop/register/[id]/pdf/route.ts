import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendCertificate } from "../../../../../../lib/certificate-paper/send-certificate"

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> =>
  sendCertificate(req.scope, req.params.id ?? "", res)
