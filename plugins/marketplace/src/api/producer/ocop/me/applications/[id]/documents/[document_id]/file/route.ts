import type { MedusaResponse } from "@medusajs/framework/http"
import { pathText } from "@ocop/rating/api/path-text"
import type { ProducerRequest } from "../../../../../../../../../lib/access/producer-context"
import { loadOwnApplication } from "../../../../../../../../../lib/onboarding/load-application"
import { sendDocumentFile } from "../../../../../../../../../lib/onboarding/send-file"

export const GET = async (req: ProducerRequest, res: MedusaResponse): Promise<void> => {
  const memberId = req.auth_context.actor_id
  const { id } = await loadOwnApplication(req.scope, pathText(req, "id"), memberId)
  const document_id = pathText(req, "document_id")
  await sendDocumentFile(req.scope, res, { application_id: id, document_id })
}
