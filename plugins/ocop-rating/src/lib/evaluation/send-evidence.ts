import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaResponse } from "@medusajs/framework/http"
import { sendPrivateFile } from "../evidence/send-file"
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
  await sendPrivateFile(container, row, res)
}
