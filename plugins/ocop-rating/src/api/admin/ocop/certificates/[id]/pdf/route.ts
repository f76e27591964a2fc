import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendCertificate } from "../../../../../../lib/certificate-paper/send-certificate"
import { pathText } from "../../../../../path-text"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> =>
  sendCertificate(req.scope, pathText(req, "id"), res)
