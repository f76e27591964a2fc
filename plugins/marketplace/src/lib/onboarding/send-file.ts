import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { notFound } from "@ocop/rating/lib/refusal"
import { onboardingOf } from "./onboarding-service"

/**
 * Sends the file of a paper to whoever the route has let in. Browsers show it, and nothing in it
 * runs; no cache keeps it.
 *
 * @throws MedusaError `document.not_found`
 */
export const sendDocumentFile = async (
  container: MedusaContainer,
  res: MedusaResponse,
  { application_id, document_id }: { application_id: string; document_id: string }
): Promise<void> => {
  const filters = { id: [document_id], application_id }
  const [document] = await onboardingOf(container).listOcopApplicationDocuments(filters)
  if (!document) throw notFound("document.not_found")
  const sealed = await container.resolve(Modules.FILE).getAsBuffer(document.file_id)
  const content = await onboardingOf(container).openPaper(sealed)
  res.setHeader("content-type", document.mime_type)
  res.setHeader("content-security-policy", "sandbox; default-src 'none'")
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("cache-control", "private, no-store")
  res.setHeader("content-disposition", "inline")
  res.send(content)
}
