import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import type { MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { notFound } from "../refusal"
import { evaluationOf } from "./services"

/**
 * A document of a dossier as a download: a browser opens nothing of it within our site. Whoever
 * calls this has made sure that the reader is on the case.
 */
export const sendEvidence = async (
  container: MedusaContainer,
  dossierId: string,
  evidenceId: string,
  res: MedusaResponse
): Promise<void> => {
  const filters = { id: evidenceId, dossier_id: dossierId, removed_at: null }
  const [row] = await evaluationOf(container).listOcopEvidenceFiles(filters, { take: 1 })
  if (!row) throw notFound("evidence.not_found")
  const files = container.resolve<IFileModuleService>(Modules.FILE)
  const bytes = await files.getAsBuffer(row.file_id)
  res.setHeader("content-type", row.mime_type)
  res.setHeader(
    "content-disposition",
    `attachment; filename*=UTF-8''${encodeURIComponent(row.file_name)}`
  )
  res.setHeader("cache-control", "private, no-store")
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("content-security-policy", "default-src 'none'; sandbox")
  res.end(bytes)
}
