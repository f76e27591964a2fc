import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pathText } from "@ocop/rating/api/path-text"
import { loadApplication } from "../../../../../../../../lib/onboarding/load-application"
import { sendDocumentFile } from "../../../../../../../../lib/onboarding/send-file"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const { id: application_id } = await loadApplication(req.scope, pathText(req, "id"))
  const document_id = pathText(req, "document_id")
  await sendDocumentFile(req.scope, res, { application_id, document_id })
}
